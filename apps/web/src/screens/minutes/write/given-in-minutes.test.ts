import { expect, it } from "vitest";
import { givenInMinutes } from "./given-in-minutes";

const lieve = { kind: "actor" as const, id: "lieve" };
const task = { kind: "task" as const, text: "Bellen", owner: lieve, byDate: null };

it("counts each task that somebody gets in these minutes, with its weight, but not the line in the field", () => {
  const lines = [
    { ...task, id: "a", weight: 3 },
    { ...task, id: "b" },
    { ...task, id: "here" },
    { ...task, id: "to find", owner: { kind: "nobody" as const, id: "" as const } },
    { ...task, id: "not chosen", owner: null },
    { ...task, id: "note", kind: "note" as const },
  ];
  expect(givenInMinutes(lines, "here")).toEqual([
    { owner: lieve, weight: 3 },
    { owner: lieve, weight: 1 },
  ]);
});
