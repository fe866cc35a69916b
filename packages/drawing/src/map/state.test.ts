import { expect, it } from "vitest";
import { shownState } from "./state";

it.each([
  ["not-spoken", 2, 0, "carried"],
  ["no-need", 2, 3, "carried"],
  ["spoken", 9, 0, "carried"],
  ["no-need", 1, 0, "hangs-on-one"],
  ["spoken", 1, 2, "hangs-on-one"],
  ["not-spoken", 0, 1, "nobody"],
  ["no-need", 0, 1, "nobody"],
  ["spoken", 0, 0, "nobody"],
  ["no-need", 0, 0, "no-need"],
  ["not-spoken", 0, 0, "to-discuss"],
] as const)("%s with %d actors and %d gaps shows %s", (stored, actors, gaps, expected) => {
  expect(shownState(stored, actors, gaps)).toBe(expected);
});
