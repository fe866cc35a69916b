"use client";

import {
  nextStep,
  resumeStep,
  type Step,
  type StepKey,
  type StepState,
  stepBefore,
  stepsOf,
  type Talk,
  withSettled,
} from "@rondom/domain/network/conversation/steps";
import { useState } from "react";
import type { Talking } from "./use-conversation";
import type { Conversation } from "./view";

const talkOf = ({ map, asksAgain, open }: Conversation): Talk => ({
  domains: map.domains,
  asksAgain,
  settled: open?.steps ?? [],
});

export interface Steps {
  all: Step[];
  here: Step;
  /** How a step was left; null while it was not. */
  stateOf: (key: StepKey) => StepState | null;
  goTo: (key: StepKey) => void;
  before: Step | null;
  /** From the table to the first question. */
  begin: () => void;
  /** On with a talk that was put down: after what was settled last. */
  resume: () => void;
  /** Goes on without settling: the talk comes back here. */
  later: () => void;
  /** Settles this step and goes on. */
  settle: (state: StepState) => void;
}

/** Where the talk is, and where it can go. It opens at the table: who sits there today is asked before anything is shown. */
export function useSteps({ shown, answer }: Pick<Talking, "shown" | "answer">): Steps {
  const talk = talkOf(shown);
  const all = stepsOf(talk);
  const [at, setAt] = useState<StepKey>("table");
  const here = all.find(({ key }) => key === at) ?? resumeStep(talk);
  const settled = new Map(talk.settled.map(({ step, state }) => [step, state]));
  return {
    all,
    here,
    stateOf: (key) => settled.get(key) ?? null,
    goTo: setAt,
    before: stepBefore(talk, here.key),
    begin: () => setAt(nextStep({ ...talk, settled: [{ step: "table", state: "done" }] }, "table").key),
    resume: () => setAt(resumeStep(talk).key),
    later: () => setAt(nextStep(talk, here.key).key),
    settle: (state) => {
      const conversationId = shown.open?.id;
      if (conversationId) answer({ kind: "step", conversationId, step: here.key, state });
      const after = { ...talk, settled: withSettled(talk.settled, { step: here.key, state }) };
      setAt(nextStep(after, here.key).key);
    },
  };
}
