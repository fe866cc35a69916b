import { expect, it } from "vitest";
import type { PlanOp } from "./op";
import { sendingPlan } from "./send-op";

/** Procedures that note what they were asked, and answer with that version. */
function procedures(version: number) {
  const asked: [string, unknown][] = [];
  const of = (name: string) => ({
    mutate: async (input: unknown) => {
      asked.push([name, input]);
      return { version };
    },
  });
  const names = [
    "addGoal",
    "changeGoal",
    "moveGoal",
    "setGoalActors",
    "addStep",
    "changeStep",
    "moveStep",
  ].concat("setSaidBy", "orderSteps", "stepToTask");
  const plan = Object.fromEntries(names.map((name) => [name, of(name)]));
  // Only the procedures that this file knows are there.
  return { asked, client: { plan } as unknown as Parameters<typeof sendingPlan>[0] };
}
const goal = {
  ...{ domain: "work", memberId: null, what: "Werk", how: null, language: "nl" as const, shared: false },
  ...{ byFrom: null, byDate: null, byWords: null },
};
const step = {
  ...{ words: "Bellen", means: null, language: "nl" as const, byFrom: null, byDate: null, byWords: null },
  who: null,
};
const familyId = "f";

it.each<[PlanOp, string, object, number | null]>([
  [
    { kind: "add-goal", goalId: "g", goal, state: "wish", actorIds: ["a"], saidBy: "m", eventId: "e" },
    "addGoal",
    { familyId, id: "g", goal, state: "wish", actorIds: ["a"], saidBy: "m", eventId: "e" },
    1,
  ],
  [
    { kind: "change-goal", goalId: "g", seen: 3, goal, saidBy: "m", eventId: "e" },
    "changeGoal",
    { familyId, goalId: "g", version: 3, goal, saidBy: "m", eventId: "e" },
    4,
  ],
  [
    { kind: "move-goal", goalId: "g", seen: 3, verb: "park", why: "later", saidBy: "m", eventId: "e" },
    "moveGoal",
    { familyId, goalId: "g", verb: "park", why: "later", saidBy: "m", eventId: "e" },
    4,
  ],
  [
    { kind: "helpers", goalId: "g", actorIds: ["a"] },
    "setGoalActors",
    { familyId, goalId: "g", actorIds: ["a"] },
    null,
  ],
  [
    { kind: "add-step", stepId: "s", goalId: "g", step },
    "addStep",
    { familyId, id: "s", goalId: "g", step },
    1,
  ],
  [
    { kind: "change-step", stepId: "s", seen: 3, step },
    "changeStep",
    { familyId, stepId: "s", version: 3, step },
    4,
  ],
  [
    { kind: "move-step", stepId: "s", seen: 3, verb: "tick", saidBy: null, eventId: "e" },
    "moveStep",
    { familyId, stepId: "s", verb: "tick", saidBy: null, eventId: "e" },
    4,
  ],
  [
    { kind: "order-steps", goalId: "g", stepIds: ["s", "t"] },
    "orderSteps",
    { familyId, goalId: "g", stepIds: ["s", "t"] },
    null,
  ],
  [
    { kind: "step-to-task", stepId: "s", taskId: "t", title: "Bellen", owner: null, byDate: null },
    "stepToTask",
    { familyId, stepId: "s", taskId: "t", title: "Bellen", owner: null, byDate: null },
    null,
  ],
  [
    { kind: "said-by", goalId: "g", eventId: "e", saidBy: "m" },
    "setSaidBy",
    { familyId, goalId: "g", eventId: "e", saidBy: "m" },
    null,
  ],
])("%o goes out as its verb", async (op, name, input, version) => {
  const { asked, client } = procedures(4);
  expect(await sendingPlan(client, familyId)(op)).toBe(version);
  expect(asked).toEqual([[name, input]]);
});

it("a move over somebody else's words has not seen those", async () => {
  const sent = (version: number) =>
    sendingPlan(
      procedures(version).client,
      familyId,
    )({ kind: "move-goal", goalId: "g", seen: 3, verb: "reach" });
  expect([await sent(3), await sent(4), await sent(5)]).toEqual([3, 4, null]);
});
