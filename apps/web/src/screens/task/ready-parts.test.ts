import { expect, it } from "vitest";
import { givenIn, readyParts } from "./ready-parts";

it("takes parts with words, with whose they are or nobody's yet", () => {
  const owner = { kind: "actor", id: "griet" } as const;
  const griet = { owner, name: "Griet", formal: true, note: null };
  expect(
    readyParts([
      { id: "a", title: "Bellen", owner: griet, byDate: "2026-12-04" },
      { id: "b", title: " \t", owner: griet, byDate: null },
      { id: "c", title: "Halen ", owner: null, byDate: null },
    ]),
  ).toEqual([
    { id: "a", title: "Bellen", owner, byDate: "2026-12-04" },
    { id: "c", title: "Halen ", owner: null, byDate: null },
  ]);
});

it("who gets a part carries it already: the parts for one person add up", () => {
  const owner = { kind: "actor", id: "griet" } as const;
  const griet = { owner, name: "Griet", formal: true, note: null };
  const part = { title: "Bellen", owner: griet, byDate: null };
  const parts = [part, { ...part, title: "Halen" }, { ...part, title: " " }, { ...part, owner: null }];
  expect(givenIn(parts.map((each, at) => ({ ...each, id: String(at) })))).toEqual([
    { owner, weight: 1 },
    { owner, weight: 1 },
  ]);
});
