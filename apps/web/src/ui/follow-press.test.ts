import { expect, it } from "vitest";
import { movedAway } from "./follow-press";

const down = { clientX: 100, clientY: 200 };

it("a press counts when the page moved away under a hand that stayed", () => {
  expect(movedAway(down, down, false)).toBe(true);
  expect(movedAway(down, { clientX: 108, clientY: 200 }, false)).toBe(true);
});

it("not when the button is still there and counts it itself, nor when the hand went away from it", () => {
  expect(movedAway(down, down, true)).toBe(false);
  expect(movedAway(down, { clientX: 109, clientY: 200 }, false)).toBe(false);
  expect(movedAway(down, { clientX: 106, clientY: 194 }, false)).toBe(false);
});
