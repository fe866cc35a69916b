import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { removeActor } from "../network/actor/remove-actor";
import { addNeed } from "../network/need/add-need";
import { addGoal } from "../plan/add-goal";
import { addOpenQuestion } from "../plan/add-open-question";
import { addStep } from "../plan/add-step";
import { moveStep } from "../plan/move-step";
import { newLink } from "../testing/actor";
import { rowsIn } from "../testing/minutes";
import { mailsTo, newTable, newTaskLine, published, type Table, taskHolder } from "../testing/report";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addTask } from "./add-task";
import { changeTask } from "./change-task";
import { listTaskSubjects } from "./list-task-subjects";
import { listTasks } from "./list-tasks";
import { readTask } from "./read-task";
import { splitTask } from "./split-task";

let world: World;
let table: Table;
beforeEach(async () => {
  world = await newWorld();
  table = await newTable(world);
});
afterEach(() => world.close());

async function newGoal(over: object = {}) {
  const { ctx, familyId } = table;
  const [goalId, stepId] = [newId(), newId()];
  const goal = { domain: "work", what: "Leren fietsen", ...over };
  await addGoal(ctx, { familyId, id: goalId, goal });
  await addStep(ctx, { familyId, goalId, id: stepId, step: { words: "Een fiets zoeken" } });
  return { goalId, stepId };
}
async function newTask(over: object = {}) {
  const { ctx, familyId, griet: owner } = table;
  const id = newId();
  await addTask(ctx, { familyId, id, title: "Bellen", owner, ...over });
  return id;
}
const taskRow = async (id: string) =>
  (await rowsIn(table.ctx, table.familyId, "task")).find((task) => task.id === id);

describe("what a task can be for", () => {
  test("live needs, goals on the way with open steps, points before the report, open questions", async () => {
    const { ctx, familyId, school, health } = table;
    const [needId, questionId] = [newId(), newId()];
    await addNeed(ctx, { familyId, id: needId, need: { domain: "work", title: "Een job" } });
    const { goalId, stepId } = await newGoal();
    const question = { text: "Wie weet een cursus?", domain: "education" };
    await addOpenQuestion(ctx, { familyId, id: questionId, question });
    const points = [
      { kind: "agenda-item", id: school, words: "Een school", domain: "education" },
      { kind: "agenda-item", id: health, words: "Tolk bij de dokter", domain: "health" },
    ];
    const step = { kind: "step", id: stepId, words: "Een fiets zoeken", domain: "work" };
    const others = [
      { kind: "need", id: needId, words: "Een job", domain: "work" },
      { kind: "goal", id: goalId, words: "Leren fietsen", domain: "work" },
    ];
    const asked = {
      kind: "open-question",
      id: questionId,
      words: "Wie weet een cursus?",
      domain: "education",
    };
    expect(await listTaskSubjects(ctx, { familyId })).toEqual([...others, step, ...points, asked]);
    await newTask({ stepId });
    expect(await listTaskSubjects(ctx, { familyId })).toEqual([...others, ...points, asked]);
    await newTaskLine(table, table.griet, "School bellen");
    await published(table);
    expect(await listTaskSubjects(ctx, { familyId })).toEqual([...others, asked]);
  });

  test("nothing of a family that is not hers", async () => {
    const { ctx } = await newCoordinator(world);
    const { familyId } = table;
    await expect(listTaskSubjects(ctx, { familyId })).rejects.toMatchObject({ code: "not-found" });
    const other = await newFamily(ctx);
    expect(await listTaskSubjects(ctx, { familyId: other.familyId })).toEqual([]);
  });

  test("a task for a step is for its goal and in its domain; one open task a step", async () => {
    const { goalId, stepId } = await newGoal();
    const id = await newTask({ stepId });
    expect(await taskRow(id)).toMatchObject({ goalId, stepId, domain: "work" });
    await newTask({ stepId, id });
    expect(await rowsIn(table.ctx, table.familyId, "task")).toHaveLength(1);
    await expect(newTask({ stepId })).rejects.toMatchObject({ code: "not-now", reason: "step-has-task" });
    const second = await newGoal();
    await moveStep(table.ctx, { familyId: table.familyId, stepId: second.stepId, verb: "drop" });
    const dropped = newTask({ stepId: second.stepId });
    await expect(dropped).rejects.toMatchObject({ code: "not-now", reason: "step-dropped" });
  });

  test("a task for a point has its domain, and for a question its need", async () => {
    const { ctx, familyId, health } = table;
    expect(await taskRow(await newTask({ agendaItemId: health }))).toMatchObject({ domain: "health" });
    const [needId, openQuestionId] = [newId(), newId()];
    const need = { domain: "housing", title: "Een huis", sensitive: true };
    await addNeed(ctx, { familyId, id: needId, need });
    await addOpenQuestion(ctx, { familyId, id: openQuestionId, question: { text: "Waar?", needId } });
    const ofQuestion = await taskRow(await newTask({ openQuestionId }));
    expect(ofQuestion).toMatchObject({ needId, openQuestionId, domain: "housing", sensitive: true });
    const own = await taskRow(await newTask({ agendaItemId: health, domain: "leisure" }));
    expect(own?.domain).toBe("leisure");
  });
});

describe("the kind of a task", () => {
  test("is chosen, changed, kept and inherited by its parts; nobody is mailed of it", async () => {
    const { ctx, familyId, griet } = table;
    const taskId = await newTask({ kind: "driving" });
    expect((await listTasks(ctx, { familyId }))[0]).toMatchObject({ kind: "driving" });
    const before = (await mailsTo(table, griet)).length;
    const same = { familyId, taskId, title: "Bellen" };
    await changeTask(ctx, { ...same, version: 1, weight: 2 });
    expect(await taskRow(taskId)).toMatchObject({ kind: "driving", weight: 2, version: 2 });
    await changeTask(ctx, { ...same, version: 2, kind: "legal-counsel" });
    expect(await taskRow(taskId)).toMatchObject({ kind: "legal-counsel", version: 3 });
    await changeTask(ctx, { ...same, version: 3, kind: "legal-counsel" });
    expect((await taskRow(taskId))?.version).toBe(3);
    const part = { id: newId(), title: "Mee naar de advocaat", owner: null };
    await splitTask(ctx, { familyId, taskId, version: 3, title: "Bellen", parts: [part] });
    expect(await taskRow(part.id)).toMatchObject({ kind: "legal-counsel", splitFrom: taskId });
    await changeTask(ctx, { ...same, version: 4, kind: null });
    expect((await taskRow(taskId))?.kind).toBeNull();
    expect(await mailsTo(table, griet)).toHaveLength(before);
    const strange = changeTask(ctx, { ...same, version: 5, kind: "magic" });
    await expect(strange).rejects.toMatchObject({ code: "not-valid" });
  });

  test("that touches health keeps the words out of the mail; whoever does it does not read the kind", async () => {
    const { griet } = table;
    const taskId = await newTask({ title: "Gesprek voorbereiden", kind: "therapy" });
    const [mail] = await mailsTo(table, griet);
    expect(mail?.words).not.toContain("Gesprek voorbereiden");
    const page = await readTask(await taskHolder(table, griet, taskId), {});
    expect(page.details?.title).toBe("Gesprek voorbereiden");
    expect(JSON.stringify(page)).not.toContain("therapy");
  });
});

describe("why a task is asked, for who does it", () => {
  const whyOf = async (over: object) => {
    const taskId = await newTask(over);
    return (await readTask(await taskHolder(table, table.griet, taskId), {})).details?.why;
  };

  test("a need that is not sensitive", async () => {
    const { ctx, familyId } = table;
    const [needId, hidden] = [newId(), newId()];
    await addNeed(ctx, { familyId, id: needId, need: { domain: "health", title: "Een bril" } });
    await addNeed(ctx, { familyId, id: hidden, need: { domain: "work", title: "Stil", sensitive: true } });
    expect(await whyOf({ needId })).toEqual({ text: "Een bril", language: "nl" });
    expect(await whyOf({ needId: hidden })).toBeNull();
    const { goalId } = await newGoal();
    expect(await whyOf({ needId: hidden, goalId })).toBeNull();
  });

  test("a goal of the family or one that is shared, in its own language; its steps too", async () => {
    const memberId = table.selam.id;
    const own = await newGoal({ what: "أن أعمل", language: "ar", memberId, shared: false });
    expect(await whyOf({ goalId: own.goalId })).toBeNull();
    expect(await whyOf({ stepId: own.stepId })).toBeNull();
    const shared = await newGoal({ what: "أن أعمل", language: "ar", memberId, shared: true });
    expect(await whyOf({ stepId: shared.stepId })).toEqual({ text: "أن أعمل", language: "ar" });
    const family = await newGoal();
    expect(await whyOf({ goalId: family.goalId })).toEqual({ text: "Leren fietsen", language: "nl" });
    const delicate = await newGoal({ domain: "finance", what: "Sparen" });
    expect(await whyOf({ goalId: delicate.goalId })).toBeNull();
    expect(await whyOf({})).toBeNull();
  });

  test("a member reads their own goals and the family's, of whatever domain; not another's", async () => {
    const { ctx, familyId, selam, natnael } = table;
    const read = async (goal: object) => {
      const { goalId } = await newGoal(goal);
      const taskId = newId();
      await addTask(ctx, { familyId, id: taskId, title: "Zoeken", owner: selam, goalId });
      const { holder } = await newLink(world, ctx, familyId, selam);
      return (await readTask(holder, { taskId })).details?.why?.text;
    };
    expect(await read({ domain: "finance", what: "Sparen", memberId: selam.id })).toBe("Sparen");
    expect(await read({ domain: "health", what: "Gezond" })).toBe("Gezond");
    expect(await read({ what: "Van mij", memberId: natnael.id, shared: false })).toBeUndefined();
  });
});

test("the list says whose task it is when they left, and nobody who left is mailed", async () => {
  const { ctx, familyId, griet } = table;
  await newTask();
  const left = async () => (await listTasks(ctx, { familyId })).map(({ ownerLeft }) => ownerLeft);
  expect(await left()).toEqual([false]);
  await removeActor(ctx, { familyId, actorId: griet.id, version: 1 });
  expect(await left()).toEqual([true]);
  const before = (await mailsTo(table, griet)).length;
  await newTask({ title: "Nog eens" });
  expect(await mailsTo(table, griet)).toHaveLength(before);
  await newTask({ owner: null, title: "Van niemand" });
  expect((await left()).filter(Boolean)).toHaveLength(2);
});
