import { layoutMap } from "@rondom/drawing/map/layout";
import { tesfay } from "@rondom/drawing/map/reference";
import { expect, it } from "vitest";
import { domainStopId, familyStop, type Stop, stopAt, type Walk, walkOf } from "./stops";
import { walkTo } from "./walk";

const seat = (id: string): Stop => ({ id, kind: "actor", subject: id });
const chair = (id: string): Stop => ({ id, kind: "chair", subject: id });
const segment = (key: string): Stop => ({ id: domainStopId(key), kind: "domain", subject: key });

const walk: Walk = [
  [segment("work"), seat("a"), chair("c1")],
  [segment("housing")],
  [segment("health"), chair("c2")],
  [seat("beside"), seat("also-beside")],
];

it.each([
  ["ArrowRight", "a", "domain:housing"],
  ["ArrowRight", "domain:health", "beside"],
  ["ArrowRight", "also-beside", "domain:work"],
  ["ArrowLeft", "a", "beside"],
  ["ArrowLeft", "c2", "domain:housing"],
  ["ArrowRight", "family", "domain:work"],
  ["ArrowLeft", "family", "beside"],
  ["ArrowDown", "family", "domain:work"],
  ["ArrowUp", "family", "domain:work"],
  ["ArrowDown", "domain:work", "a"],
  ["ArrowDown", "c1", "c1"],
  ["ArrowUp", "c1", "a"],
  ["ArrowUp", "domain:work", "domain:work"],
  ["Home", "c1", "family"],
  ["g", "family", "c1"],
  ["g", "c1", "c2"],
  ["g", "c2", "c1"],
])("%s from %s goes to %s", (key, from, to) => {
  expect(walkTo(walk, from, key)?.id).toBe(to);
});

it("leaves other keys alone, and stays when there is no empty chair or no domain", () => {
  expect(walkTo(walk, "a", "x")).toBeNull();
  expect(walkTo([[segment("work"), seat("a")]], "a", "g")).toBeNull();
  expect(walkTo([], "family", "ArrowRight")).toBeNull();
});

it("the only chair is found again from itself", () => {
  expect(walkTo([[segment("work"), chair("c1")]], "c1", "g")?.id).toBe("c1");
});

it("walks a family's table domain by domain, segment first, seats after it", () => {
  const groups = walkOf(layoutMap(tesfay));
  expect(groups).toHaveLength(10);
  expect(groups[2]?.map(({ kind, subject }) => [kind, subject])).toEqual([
    ["domain", "work"],
    ["chair", tesfay.gaps.find(({ domain }) => domain === "work")?.id],
  ]);
  expect(groups[0]?.map(({ kind }) => kind)).toEqual(["domain", "actor", "actor"]);
});

it("those without a domain come last, without a segment", () => {
  const loose = { id: "loose", name: "Jos", formal: false, domains: [] };
  const groups = walkOf(layoutMap({ ...tesfay, actors: [...tesfay.actors, loose] }));
  expect(groups).toHaveLength(11);
  expect(groups.at(-1)).toEqual([{ id: "loose", kind: "actor", subject: "loose" }]);
});

it("a stop that has gone gives way to the family", () => {
  expect(stopAt(walk, "c2")).toEqual(chair("c2"));
  expect(stopAt(walk, "gone")).toBe(familyStop);
});
