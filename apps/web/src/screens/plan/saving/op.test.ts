import { describe, expect, it } from "vitest";
import { type GoalWords, type PlanOp, planLaw, type StepWords } from "./op";

const goal: GoalWords = {
  ...{ domain: "work", memberId: null, what: "Werk", how: null, language: "nl", shared: false },
  ...{ byFrom: null, byDate: null, byWords: null },
};
const step: StepWords = {
  ...{ words: "Bellen", means: null, language: "nl", byFrom: null, byDate: null, byWords: null, who: null },
};
const { subjectOf, merged, withSeen } = planLaw;
const change = (seen: number, what = "Werk"): PlanOp => {
  return { kind: "change-goal", goalId: "g", seen, goal: { ...goal, what } };
};
const changeStep = (seen: number): PlanOp => ({ kind: "change-step", stepId: "s", seen, step });
const move = (verb: "reach" | "take-up"): PlanOp => ({ kind: "move-goal", goalId: "g", seen: 1, verb });
const tick = (verb: "tick" | "untick", seen = 1): PlanOp => ({ kind: "move-step", stepId: "s", seen, verb });
const helpers = (...actorIds: string[]): PlanOp => ({ kind: "helpers", goalId: "g", actorIds });

it("is about a goal, who helps with it, or a step", () => {
  const added: PlanOp = { kind: "add-goal", goalId: "g", goal, state: "wish", actorIds: [] };
  expect([added, change(1), move("reach")].map(subjectOf)).toEqual(["g", "g", "g"]);
  expect(subjectOf(helpers())).toBe("helpers g");
  const steps: PlanOp[] = [{ kind: "add-step", stepId: "s", goalId: "g", step }, changeStep(1), tick("tick")];
  expect(steps.map(subjectOf)).toEqual(["s", "s", "s"]);
});

describe("two that wait become one", () => {
  it("when they are words: the newer ones, having seen the newest", () => {
    expect(merged(change(3), change(1, "Anders"))).toEqual(change(3, "Anders"));
    expect(merged(changeStep(1), changeStep(2))).toEqual(changeStep(2));
  });
  it("when they are a tick, or who helps: the last one", () => {
    expect(merged(tick("tick"), tick("untick"))).toEqual(tick("untick"));
    expect(merged(tick("tick", 6), tick("untick"))).toMatchObject({ seen: 6 });
    expect(merged(helpers("a"), helpers("b"))).toEqual(helpers("b"));
  });
  it("when it is an order of steps", () => {
    const order = (...stepIds: string[]): PlanOp => ({ kind: "order-steps", goalId: "g", stepIds });
    expect(merged(order("a", "b"), order("b", "a"))).toEqual(order("b", "a"));
    expect(subjectOf(order("a"))).toBe("order g");
  });
  it("when it is whose word the same thing was", () => {
    const said = (eventId: string, saidBy: string | null): PlanOp => {
      return { kind: "said-by", goalId: "g", eventId, saidBy };
    };
    expect(merged(said("e", "mother"), said("e", null))).toEqual(said("e", null));
    expect(subjectOf(said("e", null))).toBe("said e");
  });
  it("but never when a goal moves, nor when they differ: each is told", () => {
    expect(merged(move("reach"), move("take-up"))).toBeNull();
    expect(merged(change(1), move("reach"))).toBeNull();
    expect(merged(tick("tick"), changeStep(1))).toBeNull();
  });
});

it("what comes later has seen the version of one's own earlier save", () => {
  expect(withSeen(change(1), 4)).toEqual(change(4));
  expect(withSeen(change(5), 4)).toEqual(change(5));
  expect(withSeen(changeStep(1), 2)).toEqual(changeStep(2));
  expect(withSeen(tick("tick"), 2)).toEqual(tick("tick", 2));
  expect(withSeen(helpers("a"), 2)).toEqual(helpers("a"));
});
