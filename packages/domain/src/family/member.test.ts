import { expect, test } from "vitest";
import { ageIn, isMinor } from "./member";

test("of age from 1 January of the year of the 18th birthday; unknown counts as of age", () => {
  expect(isMinor(2009, 2026)).toBe(true);
  expect(isMinor(2008, 2026)).toBe(false);
  expect(isMinor(null, 2026)).toBe(false);
});

test("age is years apart, or not known", () => {
  expect(ageIn(1985, 2026)).toBe(41);
  expect(ageIn(2026, 2026)).toBe(0);
  expect(ageIn(null, 2026)).toBeNull();
});
