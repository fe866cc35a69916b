import type { GoalView, StepView } from "@rondom/services/plan/load-goals";
import { describe, expect, it } from "vitest";
import type { PendingPlanOp, PlanOp } from "./op";
import { withPendingPlan } from "./with-pending";

const words = { language: "nl" as const, byFrom: null, byDate: null, byWords: null };
const step = (id: string, state: StepView["state"] = "open"): StepView => {
  return { ...words, id, words: id, means: null, who: null, state, task: null, version: 2 };
};
const goal = (id: string, over: Partial<GoalView> = {}): GoalView => ({
  ...{ ...words, id, memberId: null, domain: "work", what: id, how: null, shared: false, state: "under-way" },
  ...{ askAgainOn: null, reachedAt: null, version: 3, actorIds: [], steps: [step("s1"), step("s2", "done")] },
  ...over,
});
const entry = (op: PlanOp, refused = false): PendingPlanOp => ({
  ...{ id: "e", place: "f", order: 1, at: 1, tried: false, op },
  refused: refused ? { code: "changed-meanwhile", reason: null } : null,
});
const after = (...ops: PlanOp[]) =>
  withPendingPlan(
    [goal("g"), goal("other")],
    ops.map((op) => entry(op)),
  );
const said = { ...words, domain: "housing", memberId: "m", what: "Nieuw", how: "Zo", shared: true };

it("shows what the server has when nothing waits, and after a refusal", () => {
  expect(after()).toEqual([goal("g"), goal("other")]);
  const refused = [entry({ kind: "change-goal", goalId: "g", seen: 1, goal: said }, true)];
  expect(withPendingPlan([goal("g")], refused)).toEqual([goal("g")]);
});

describe("a goal", () => {
  it("stands last when it is new, once", () => {
    const op: PlanOp = { kind: "add-goal", goalId: "n", goal: said, state: "chosen", actorIds: ["a"] };
    expect(after(op, op).slice(2)).toEqual([
      {
        ...{ ...said, id: "n", state: "chosen", askAgainOn: null, reachedAt: null },
        ...{ version: 1, actorIds: ["a"], steps: [] },
      },
    ]);
  });
  it("says what was typed, with the version that the server knows", () => {
    const [first, second] = after({ kind: "change-goal", goalId: "g", seen: 3, goal: said });
    expect(first).toMatchObject({ id: "g", what: "Nieuw", how: "Zo", version: 3, state: "under-way" });
    expect(second).toEqual(goal("other"));
  });
  it("moves as the rules have it", () => {
    const park: PlanOp = { kind: "move-goal", goalId: "g", seen: 3, verb: "park", askAgainOn: "2027-01-01" };
    expect(after(park)[0]).toMatchObject({ state: "parked", askAgainOn: "2027-01-01" });
    expect(after(park, { kind: "move-goal", goalId: "g", seen: 3, verb: "take-up" })[0]).toMatchObject({
      ...{ state: "chosen", askAgainOn: null },
    });
    expect(after({ kind: "move-goal", goalId: "g", seen: 3, verb: "take-up" })[0]).toEqual(goal("g"));
  });
  it("stays as it is when only whose word it was is said", () => {
    expect(after({ kind: "said-by", goalId: "g", eventId: "e", saidBy: "m" })[0]).toEqual(goal("g"));
  });
  it("has who helps", () => {
    expect(after({ kind: "helpers", goalId: "g", actorIds: ["a", "b"] })[0]?.actorIds).toEqual(["a", "b"]);
  });
});

describe("a step", () => {
  const states = (...ops: PlanOp[]) => after(...ops)[0]?.steps.map(({ id, state }) => `${id} ${state}`);
  const move = (stepId: string, verb: "tick" | "untick" | "drop"): PlanOp => ({
    kind: "move-step",
    stepId,
    seen: 2,
    verb,
  });
  it("is ticked, unticked, or gone", () => {
    expect(states(move("s1", "tick"), move("s2", "untick"))).toEqual(["s1 done", "s2 open"]);
    expect(states(move("s1", "untick"))).toEqual(["s1 open", "s2 done"]);
    expect(states(move("s1", "drop"))).toEqual(["s2 done"]);
  });
  it("stands where it was put; what was not named comes after, as on the server", () => {
    const order = (...stepIds: string[]): PlanOp => ({ kind: "order-steps", goalId: "g", stepIds });
    expect(states(order("s2", "s1"))).toEqual(["s2 done", "s1 open"]);
    expect(states(order("s2"))).toEqual(["s2 done", "s1 open"]);
    expect(after(order("s2"))[1]?.steps.map(({ id }) => id)).toEqual(["s1", "s2"]);
  });
  it.each([
    [null, "to-find"],
    [{ kind: "coordinator" as const, id: "c" }, "accepted"],
    [{ kind: "actor" as const, id: "a" }, "asked"],
  ])("becomes a task of %j: %s", (owner, state) => {
    const [first] = after({
      ...{ kind: "step-to-task", stepId: "s2", taskId: "t", title: "Bellen", owner, byDate: null },
    });
    expect(first?.steps.map(({ task }) => task)).toEqual([null, { id: "t", state }]);
  });
  it("is added last, once, and says what was typed", () => {
    const fresh = { ...words, words: "Bellen", means: "gsm", who: null };
    const add: PlanOp = { kind: "add-step", stepId: "n", goalId: "g", step: fresh };
    expect(after(add, add)[0]?.steps.slice(2)).toEqual([
      { ...fresh, id: "n", state: "open", task: null, version: 1 },
    ]);
    const changed = after(add, {
      kind: "change-step",
      stepId: "n",
      seen: 1,
      step: { ...fresh, words: "Mailen" },
    });
    expect(changed[0]?.steps.at(-1)?.words).toBe("Mailen");
    expect(after(add)[1]?.steps).toHaveLength(2);
  });
});
