import { expect, it } from "vitest";
import { nextRing } from "./nearer";

it.each([
  ["not-asked", "nearer", "further"],
  ["further", "nearer", "close"],
  ["close", "nearer", "very-close"],
  ["very-close", "nearer", null],
  ["very-close", "further", "close"],
  ["further", "further", "not-asked"],
  ["not-asked", "further", null],
] as const)("from %s one %s is %s", (from, way, to) => {
  expect(nextRing(from, way)).toBe(to);
});
