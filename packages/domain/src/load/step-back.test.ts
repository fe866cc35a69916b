import { expect, it } from "vitest";
import { stepBackState } from "./step-back";

it.each([
  [null, null, "said"],
  [5, null, "taken-back"],
  [null, 5, "settled"],
  [5, 6, "settled"],
] as const)("taken back at %s, settled at %s: %s", (takenBackAt, settledAt, state) => {
  expect(stepBackState({ takenBackAt, settledAt })).toBe(state);
});
