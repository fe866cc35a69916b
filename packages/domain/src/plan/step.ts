import type { GoalStepState } from "./goal";

/** What can be done with a step of a goal: tick it, untick it (also: back on the list), take it off. */
export const stepVerbs = ["tick", "untick", "drop"] as const;
export type StepVerb = (typeof stepVerbs)[number];

export type StepMove =
  | { kind: "step"; to: GoalStepState }
  | { kind: "nothing" }
  | { kind: "bar"; reason: "step-dropped" };

const to = (state: GoalStepState): StepMove => ({ kind: "step", to: state });
const nothing: StepMove = { kind: "nothing" };

const moves: Record<StepVerb, Record<GoalStepState, StepMove>> = {
  tick: { open: to("done"), done: nothing, dropped: { kind: "bar", reason: "step-dropped" } },
  untick: { open: nothing, done: to("open"), dropped: to("open") },
  drop: { open: to("dropped"), done: to("dropped"), dropped: nothing },
};

/** What a verb does to a step in a state. Total: every combination has an answer. */
export function stepMove(state: GoalStepState, verb: StepVerb): StepMove {
  return moves[verb][state];
}
