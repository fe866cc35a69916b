import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { closeFamily } from "../family/close-family";
import { cancelTask } from "../task/cancel-task";
import { enterTaskState } from "../task/enter-task-state";
import { listTasks } from "../task/list-tasks";
import { newActor, newLink } from "../testing/actor";
import { newMember } from "../testing/family";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addGoal } from "./add-goal";
import { addStep } from "./add-step";
import { changeStep } from "./change-step";
import { listGoals } from "./list-goals";
import { moveGoal } from "./move-goal";
import { moveStep } from "./move-step";
import { orderSteps } from "./order-steps";
import { stepToTask } from "./step-to-task";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

async function started(given: { memberId?: string } = {}) {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const goalId = newId();
  await addGoal(ctx, { familyId, id: goalId, goal: { domain: "work", what: "Werk", ...given } });
  const mother = (await newLink(world, ctx, familyId, { kind: "member", id: memberId })).holder;
  const step = async (by: Ctx, words: string, more: object = {}) =>
    (await addStep(by, { familyId, id: newId(), goalId, step: { words, ...more } })).stepId;
  const steps = async () => (await listGoals(ctx, { familyId }))[0]?.steps ?? [];
  const states = async () => (await steps()).map(({ words, state }) => `${words}: ${state}`);
  const events = () =>
    look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "goalEvent", { goalId }));
  return { ctx, family, familyId, memberId, goalId, mother, step, steps, states, events };
}

test("a step keeps its words, means, language, when and who takes it; the same id twice is one step", async () => {
  const { ctx, family, familyId, goalId, mother, steps, memberId } = await started();
  const actorId = await newActor(ctx, family);
  const id = newId();
  const step = {
    ...{ words: "أسجّل في الدورة", means: "مع غريت", language: "ar", byFrom: "2027-01-04" },
    ...{ byDate: "2027-02-28", byWords: "قبل الربيع" },
    who: { kind: "actor", id: actorId },
  };
  await addStep(mother, { id, goalId, step });
  await addStep(mother, { id, goalId, step: { words: "iets anders" } });
  expect(await steps()).toEqual([{ id, ...step, state: "open", task: null, version: 1 }]);
  await changeStep(ctx, { familyId, stepId: id, version: 1, step: { words: "Bellen" } });
  const bare = { means: null, language: "nl", byFrom: null, byDate: null, byWords: null, who: null };
  expect(await steps()).toMatchObject([{ ...bare, words: "Bellen", version: 2 }]);
  await changeStep(ctx, { familyId, stepId: id, version: 1, step: { words: "Bellen" } });
  const late = changeStep(mother, { stepId: id, version: 1, step: { words: "Mailen" } });
  await expect(late).rejects.toMatchObject({ code: "changed-meanwhile" });
  await changeStep(mother, {
    ...{ stepId: id, version: 2 },
    step: { words: "Mailen", who: { kind: "member", id: memberId } },
  });
  expect(await steps()).toMatchObject([{ words: "Mailen", who: { kind: "member", id: memberId } }]);
});

test("a step takes nobody who is not there, and no period that ends first", async () => {
  const { ctx, familyId, goalId, steps, step } = await started();
  const stranger = await newActor(ctx, await newFamily(ctx));
  const by = step(ctx, "x", { who: { kind: "actor", id: stranger } });
  await expect(by).rejects.toMatchObject({ code: "not-valid", fields: [{ reason: "owner-unknown" }] });
  const upside = step(ctx, "x", { byFrom: "2027-02-02", byDate: "2027-02-01" });
  await expect(upside).rejects.toMatchObject({
    fields: [{ path: "step.byDate", reason: "period-ends-first" }],
  });
  const stepId = await step(ctx, "goed");
  const changed = changeStep(ctx, {
    ...{ familyId, stepId, version: 1 },
    step: { words: "goed", byFrom: "2027-02-02" },
  });
  await expect(changed).rejects.toMatchObject({ fields: [{ reason: "period-needs-end" }] });
  expect(await steps()).toHaveLength(1);
  const other = (await newFamily(ctx)).familyId;
  const elsewhere = addStep(ctx, { familyId: other, id: newId(), goalId, step: { words: "x" } });
  await expect(elsewhere).rejects.toMatchObject({ code: "not-found" });
});

test("ticked, unticked, taken off the list and put back; twice changes nothing", async () => {
  const { ctx, familyId, mother, step, states, events } = await started();
  const stepId = await step(ctx, "a");
  await moveStep(mother, { stepId, verb: "tick" });
  await moveStep(ctx, { familyId, stepId, verb: "tick" });
  expect(await states()).toEqual(["a: done"]);
  await moveStep(ctx, { familyId, stepId, verb: "untick" });
  await moveStep(mother, { stepId, verb: "drop" });
  expect(await states()).toEqual([]);
  const ticking = moveStep(mother, { stepId, verb: "tick" });
  await expect(ticking).rejects.toMatchObject({ code: "not-now", reason: "step-dropped" });
  await moveStep(ctx, { familyId, stepId, verb: "untick" });
  expect(await states()).toEqual(["a: open"]);
  const noted = (await events()).map(({ kind, was, memberId, coordinatorId, seenAt }) => [
    ...[kind, was, memberId !== null, coordinatorId !== null, seenAt !== null],
  ]);
  const byLink = [true, false, false];
  const byHer = [false, true, true];
  expect(noted.map((row) => row.join(" ")).sort()).toEqual(
    [
      ["started", null, ...byHer],
      ["step-added", "a", ...byHer],
      ["step-done", "a", ...byLink],
      ["step-open", "a", ...byHer],
      ["step-dropped", "a", ...byLink],
      ["step-open", "a", ...byHer],
    ]
      .map((row) => row.join(" "))
      .sort(),
  );
});

test("steps stand in the order that is given; those not named come after", async () => {
  const { ctx, familyId, goalId, mother, step, states, steps } = await started();
  const [a, b, c] = [await step(ctx, "a"), await step(ctx, "b"), await step(ctx, "c")];
  await orderSteps(mother, { goalId, stepIds: [c, a] });
  expect(await states()).toEqual(["c: open", "a: open", "b: open"]);
  await orderSteps(ctx, { familyId, goalId, stepIds: [b] });
  expect(await states()).toEqual(["b: open", "c: open", "a: open"]);
  const strange = orderSteps(ctx, { familyId, goalId, stepIds: [newId()] });
  await expect(strange).rejects.toMatchObject({ code: "not-found" });
  expect((await steps()).every(({ version }) => version === 1)).toBe(true);
});

test("a goal that is over takes no new step; a parked one does, and what is done can still be ticked", async () => {
  const { ctx, familyId, goalId, step, states } = await started();
  const stepId = await step(ctx, "a");
  await moveGoal(ctx, { familyId, goalId, verb: "park" });
  await step(ctx, "b");
  await moveGoal(ctx, { familyId, goalId, verb: "reach" });
  await expect(step(ctx, "c")).rejects.toMatchObject({ code: "not-now", reason: "goal-reached" });
  await moveStep(ctx, { familyId, stepId, verb: "tick" });
  expect(await states()).toEqual(["a: done", "b: open"]);
});

test("another member's steps are theirs; of a goal that they do not share they are not there", async () => {
  const { ctx, familyId, memberId, goalId, step } = await started();
  const son = await newMember(ctx, familyId, { birthYear: 2000 });
  const { holder } = await newLink(world, ctx, familyId, { kind: "member", id: son });
  const own = newId();
  const [hidden, shown] = [newId(), newId()];
  const goal = { domain: "work", what: "Van mama", memberId };
  await addGoal(ctx, { familyId, id: hidden, goal });
  await addGoal(ctx, { familyId, id: shown, goal: { ...goal, shared: true } });
  const adding = (goalId: string) => addStep(holder, { id: own, goalId, step: { words: "x" } });
  await expect(adding(hidden)).rejects.toMatchObject({ code: "not-found" });
  await expect(adding(shown)).rejects.toMatchObject({ code: "not-now", reason: "goal-not-yours" });
  const { stepId } = await addStep(ctx, {
    familyId,
    id: newId(),
    goalId: shown,
    step: { words: "van mama" },
  });
  for (const verb of [
    () => moveStep(holder, { stepId, verb: "tick" }),
    () => changeStep(holder, { stepId, version: 1, step: { words: "x" } }),
    () => orderSteps(holder, { goalId: shown, stepIds: [stepId] }),
  ]) {
    await expect(verb()).rejects.toMatchObject({ code: "not-now", reason: "goal-not-yours" });
  }
  // An adult keeps the family's.
  await moveStep(holder, { stepId: await step(holder, "samen"), verb: "tick" });
  expect(goalId).not.toBe(own);
});

test("a step becomes a task, in one transaction with the mail; the task done ticks it, open again unticks it", async () => {
  const { ctx, family, familyId, goalId, step, steps, states } = await started();
  const actorId = await newActor(ctx, family);
  const stepId = await step(ctx, "Bellen");
  const taskId = newId();
  const request = { familyId, stepId, taskId, title: "Bel de school", owner: { kind: "actor", id: actorId } };
  expect(await stepToTask(ctx, { ...request, byDate: "2026-12-18" })).toEqual({ taskId });
  await stepToTask(ctx, request);
  const mails = await look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "outbox"));
  expect(mails.filter((mail) => mail.kind === "task" && mail.subjectId === taskId)).toHaveLength(1);
  expect(await listTasks(ctx, { familyId })).toMatchObject([{ id: taskId, title: "Bel de school" }]);
  const [row] = await look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "task"));
  expect(row).toMatchObject({ goalId, stepId, domain: "work", byDate: "2026-12-18", state: "asked" });
  expect(await steps()).toMatchObject([{ task: { id: taskId, state: "asked" } }]);
  const twice = stepToTask(ctx, { ...request, taskId: newId() });
  await expect(twice).rejects.toMatchObject({ code: "not-now", reason: "step-has-task" });
  await enterTaskState(ctx, { familyId, taskId, verb: "finish" });
  expect(await states()).toEqual(["Bellen: done"]);
  await enterTaskState(ctx, { familyId, taskId, verb: "reopen" });
  expect(await states()).toEqual(["Bellen: open"]);
  await enterTaskState(ctx, { familyId, taskId, verb: "start" });
  expect(await states()).toEqual(["Bellen: open"]);
  await moveStep(ctx, { familyId, stepId, verb: "drop" });
  await enterTaskState(ctx, { familyId, taskId, verb: "finish" });
  expect(await states()).toEqual([]);
});

test("a step whose task was cancelled can be given again; one taken off the list cannot", async () => {
  const { ctx, familyId, step, steps } = await started();
  const stepId = await step(ctx, "Bellen");
  const ask = (taskId: string) => stepToTask(ctx, { familyId, stepId, taskId, title: "Bel", owner: null });
  const first = newId();
  await ask(first);
  const [task] = await look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "task"));
  await cancelTask(ctx, { familyId, taskId: first, version: task?.version, word: null });
  expect(await steps()).toMatchObject([{ task: null }]);
  const second = newId();
  await ask(second);
  expect(await steps()).toMatchObject([{ task: { id: second, state: "to-find" } }]);
  const gone = await step(ctx, "Weg");
  await moveStep(ctx, { familyId, stepId: gone, verb: "drop" });
  const asking = stepToTask(ctx, { familyId, stepId: gone, taskId: newId(), title: "x", owner: null });
  await expect(asking).rejects.toMatchObject({ code: "not-now", reason: "step-dropped" });
  const other = await newFamily(ctx);
  const elsewhere = stepToTask(ctx, {
    ...{ familyId: other.familyId, stepId, taskId: newId(), title: "x", owner: null },
  });
  await expect(elsewhere).rejects.toMatchObject({ code: "not-found" });
});

test("in a closed file no step changes", async () => {
  const { ctx, familyId, goalId, mother, step } = await started();
  const stepId = await step(ctx, "a");
  await closeFamily(ctx, { familyId });
  for (const by of [ctx, mother]) {
    const verbs = [
      () => addStep(by, { familyId, id: newId(), goalId, step: { words: "x" } }),
      () => changeStep(by, { familyId, stepId, version: 1, step: { words: "x" } }),
      () => moveStep(by, { familyId, stepId, verb: "tick" }),
      () => orderSteps(by, { familyId, goalId, stepIds: [stepId] }),
    ];
    for (const verb of verbs) await expect(verb()).rejects.toMatchObject({ code: "closed" });
  }
  const task = stepToTask(ctx, { familyId, stepId, taskId: newId(), title: "x", owner: null });
  await expect(task).rejects.toMatchObject({ code: "closed" });
});
