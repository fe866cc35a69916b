import { expect, it } from "vitest";
import { heirOf } from "./heir";
import { domainStopId, type Stop, type Walk } from "./stops";

const seat = (actor: string, domain: string): Stop => ({
  id: `${actor}@${domain}`,
  kind: "actor",
  subject: actor,
});
const segment = (key: string): Stop => ({ id: domainStopId(key), kind: "domain", subject: key });
const before: Walk = [
  [segment("work"), seat("a", "work"), seat("b", "work"), seat("c", "work")],
  [segment("health"), seat("c", "health")],
];

it("stays where it is while that stands", () => {
  expect(heirOf(before, before, "b@work").id).toBe("b@work");
  expect(heirOf(before, before, "family").id).toBe("family");
});

it("follows somebody who moved, to the seat that is new", () => {
  const after: Walk = [
    [segment("work"), seat("a", "work"), seat("b", "work")],
    [segment("health"), seat("c", "health")],
    [segment("leisure"), seat("c", "leisure")],
  ];
  expect(heirOf(before, after, "c@work").id).toBe("c@leisure");
});

it("goes to another seat of the same person when none is new", () => {
  const after: Walk = [[segment("work"), seat("a", "work"), seat("b", "work")], before[1] ?? []];
  expect(heirOf(before, after, "c@work").id).toBe("c@health");
});

it("stands on whoever takes the place of somebody who left, at the end on the one before", () => {
  const after: Walk = [[segment("work"), seat("a", "work"), seat("c", "work")], [segment("health")]];
  expect(heirOf(before, after, "b@work").id).toBe("c@work");
  const without: Walk = [[segment("work"), seat("a", "work"), seat("b", "work")], [segment("health")]];
  expect(heirOf(before, without, "c@health").id).toBe("domain:health");
});

it("without anything left it is the family", () => {
  expect(heirOf(before, [], "b@work").id).toBe("family");
  expect(heirOf([], before, "gone").id).toBe("family");
});
