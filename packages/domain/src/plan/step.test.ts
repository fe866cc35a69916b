import { expect, test } from "vitest";
import { goalStepStates } from "./goal";
import { stepMove, stepVerbs } from "./step";

test("every verb in every state of a step", () => {
  const table = stepVerbs.flatMap((verb) =>
    goalStepStates.map((state) => {
      const move = stepMove(state, verb);
      return `${verb} ${state}: ${move.kind === "step" ? move.to : move.kind === "bar" ? move.reason : "-"}`;
    }),
  );
  expect(table).toEqual([
    "tick open: done",
    "tick done: -",
    "tick dropped: step-dropped",
    "untick open: -",
    "untick done: open",
    "untick dropped: open",
    "drop open: dropped",
    "drop done: dropped",
    "drop dropped: -",
  ]);
});
