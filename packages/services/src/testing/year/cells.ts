import { answerValues } from "@rondom/domain/meeting/meeting";
import { needStates } from "@rondom/domain/network/need";
import { goalStates, goalStepStates } from "@rondom/domain/plan/goal";
import { openQuestionStates, questionStep, questionVerbs } from "@rondom/domain/plan/open-question";
import { stepMove, stepVerbs } from "@rondom/domain/plan/step";
import { goalMove, goalVerbs } from "@rondom/domain/plan/transition";
import { taskStates } from "@rondom/domain/task/task";
import { taskStep, taskVerbs } from "@rondom/domain/task/transition";
import type { Tally } from "./tally";

/** Every step of every machine that the domain's tables allow, as "MACHINE STATE VERB". */
export function everyTransition(): string[] {
  const pairs = <S extends string, V extends string>(
    machine: string,
    states: readonly S[],
    verbs: readonly V[],
    leads: (state: S, verb: V) => boolean,
  ) =>
    states.flatMap((state) =>
      verbs.flatMap((verb) => (leads(state, verb) ? [`${machine} ${state} ${verb}`] : [])),
    );
  return [
    ...pairs(
      "task",
      taskStates,
      taskVerbs,
      (state, verb) => taskStep(state, verb, "coordinator").kind === "step",
    ),
    ...pairs(
      "goal",
      goalStates,
      goalVerbs,
      (state, verb) => goalMove(state, verb, "coordinator").kind === "step",
    ),
    ...pairs("step", goalStepStates, stepVerbs, (state, verb) => stepMove(state, verb).kind === "step"),
    ...pairs(
      "question",
      openQuestionStates,
      questionVerbs,
      (state, verb) => questionStep(state, verb) !== null,
    ),
    ...pairs("need", needStates, needStates, (from, to) => from !== to),
    ...pairs("invitation", ["asked", "answered", "moved", "cancelled", "past"], answerValues, () => true),
    "meeting draft call",
    "meeting draft cancel",
    "meeting called move",
    "meeting called cancel",
    "meeting called report",
  ];
}

/** Those that did not happen. */
export function missing({ counts }: Tally): string[] {
  return everyTransition().filter((cell) => !counts.has(cell));
}
