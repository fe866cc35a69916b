import { expect, test } from "vitest";
import { carriesMuch } from "./carries-much";

const who = (counts: Record<string, number>) => [...carriesMuch(new Map(Object.entries(counts)))];

test.each([
  ["nobody has a task", {}, []],
  ["none are open", { a: 0, b: 0 }, []],
  ["three of three are too few to say so", { a: 3, b: 0 }, []],
  ["three of four are more than half", { a: 3, b: 1 }, ["a"]],
  ["half is not more than half", { a: 2, b: 2 }, []],
  ["three of six are half", { a: 3, b: 2, c: 1 }, []],
  ["three of five are more than half", { a: 3, b: 1, c: 1 }, ["a"]],
  ["four is much, whatever the others have", { a: 4, b: 3, c: 3 }, ["a"]],
  ["only the most loaded", { a: 4, b: 7 }, ["b"]],
  ["two who have most", { a: 5, b: 5, c: 4 }, ["a", "b"]],
])("%s", (_, counts, expected) => {
  expect(who(counts)).toEqual(expected);
});
