import { expect, test } from "vitest";
import { isGap } from "./gap";

test.each([
  ["open", true],
  ["being-met", true],
  ["met", false],
  ["let-go", false],
] as const)("a need that is %s and names nobody: gap %s", (state, gap) => {
  expect(isGap({ state, actorIds: [] })).toBe(gap);
  expect(isGap({ state, actorIds: ["a"] })).toBe(false);
});
