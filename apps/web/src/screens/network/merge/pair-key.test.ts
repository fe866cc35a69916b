import { expect, it } from "vitest";
import { pairKey } from "./pair-key";

it("two people are one pair, whoever is named first", () => {
  expect(pairKey("b", "a")).toBe(pairKey("a", "b"));
  expect(pairKey("a", "b")).not.toBe(pairKey("a", "c"));
});
