import { expect, test } from "vitest";
import { behind, place } from "./place";

test.each([
  [0, ["c", "a", "b", "d"]],
  [1, ["a", "c", "b", "d"]],
  [2, ["a", "b", "c", "d"]],
  [3, ["a", "b", "d", "c"]],
  [99, ["a", "b", "d", "c"]],
  [-1, ["c", "a", "b", "d"]],
])("c goes to index %i", (index, expected) => {
  expect(place(["a", "b", "c", "d"], "c", index)).toEqual(expected);
});

test("a new id comes in without pushing any out", () => {
  expect(place(["a", "b"], "x", 1)).toEqual(["a", "x", "b"]);
  expect(place([], "x", 5)).toEqual(["x"]);
});

test("behind the last, also where positions have gaps", () => {
  expect(behind([])).toBe(0);
  expect(behind([{ position: 0 }, { position: 4 }])).toBe(5);
});
