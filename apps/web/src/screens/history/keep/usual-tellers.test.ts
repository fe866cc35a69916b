import { expect, test } from "vitest";
import { usualTellers } from "./usual-tellers";

const members = [{ id: "selam" }, { id: "daniel" }, { id: "rahel" }];

test("those of the last talk who are still of the family, in the family's order", () => {
  expect(usualTellers(members, { memberIds: ["rahel", "gone", "selam"] })).toEqual(["selam", "rahel"]);
});

test("nobody is guessed: only a family of one tells for itself", () => {
  expect(usualTellers(members, null)).toEqual([]);
  expect(usualTellers(members, { memberIds: ["gone"] })).toEqual([]);
  expect(usualTellers([{ id: "selam" }], null)).toEqual(["selam"]);
  expect(usualTellers([], null)).toEqual([]);
});
