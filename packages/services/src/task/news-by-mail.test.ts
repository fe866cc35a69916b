import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { rowsIn } from "../testing/minutes";
import { mailsTo, newTable, type Table, tableWithTask, taskHolder } from "../testing/report";
import { newWorld, type World } from "../testing/world";
import { acceptTask } from "./accept-task";
import { addTask } from "./add-task";
import { askAboutTask } from "./ask-about-task";
import { cancelTask } from "./cancel-task";
import { changeTask } from "./change-task";
import { enterTaskState } from "./enter-task-state";
import { reassignTask } from "./reassign-task";
import { settleQuestion } from "./settle-question";
import { splitTask } from "./split-task";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

async function kindsTo(table: Table, person: Table["griet"]) {
  return (await mailsTo(table, person)).map(({ kind, state }) => `${kind} ${state}`).toSorted();
}

test("other words or another day are told at once; the mail that still waited goes no more", async () => {
  const { table, task } = await tableWithTask(world);
  const { ctx, familyId } = table;
  const change = { familyId, taskId: task.id, version: 1, title: "De school bellen", byDate: "2026-12-11" };
  await changeTask(ctx, change);
  // Twice the same is no change, and a weight is the coordinator's own.
  await changeTask(ctx, change);
  await changeTask(ctx, { ...change, version: 2, weight: 3 });
  const told = (await mailsTo(table, table.griet)).filter(({ kind }) => kind === "changed");
  expect(told).toMatchObject([{ state: "queued", subjectId: task.id }]);
  expect(told[0]?.words).toContain("De school bellen");
  expect(told[0]?.words).toContain("Niet meer: vrijdag 4 december 2026");
  expect(told[0]?.words).toContain("vrijdag 11 december 2026");
  world.clock.now += 1000;
  await changeTask(ctx, { ...change, version: 3, byDate: "2026-12-18" });
  const kinds = (await kindsTo(table, table.griet)).filter((each) => each.startsWith("changed"));
  expect(kinds).toEqual(["changed queued", "changed replaced"]);
  await cancelTask(ctx, { familyId, taskId: task.id });
  expect(await kindsTo(table, table.griet)).not.toContain("changed queued");
});

test("who was not told of it yet is asked with the words of now; nobody and the coordinator get no mail", async () => {
  const table = await newTable(world);
  const { ctx, familyId, coordinatorId } = table;
  const [asked, nobodys, own] = [newId(), newId(), newId()];
  await addTask(ctx, { familyId, id: asked, title: "Fiets zoeken", owner: table.lieve });
  await addTask(ctx, { familyId, id: nobodys, title: "Fiets zoeken", owner: null });
  await addTask(ctx, { familyId, id: own, title: "x", owner: { kind: "coordinator", id: coordinatorId } });
  world.clock.now += 1000;
  for (const taskId of [asked, nobodys])
    await changeTask(ctx, { familyId, taskId, version: 1, title: "Step" });
  await changeTask(ctx, { familyId, taskId: own, version: 1, title: "Step" });
  const mails = await mailsTo(table, table.lieve);
  expect(mails.map(({ kind, state }) => [kind, state])).toEqual([
    ["task", "replaced"],
    ["task", "queued"],
  ]);
  expect(mails[1]?.words).toContain("Step");
  expect(await rowsIn(ctx, familyId, "outbox")).toHaveLength(2);
});

test("what was handed back is nobody's to be told about", async () => {
  const { table, task } = await tableWithTask(world);
  const at = { familyId: table.familyId, taskId: task.id };
  await enterTaskState(table.ctx, { ...at, verb: "hand-back" });
  await changeTask(table.ctx, { ...at, version: 2, title: "Anders" });
  expect(await kindsTo(table, table.griet)).not.toContain("changed queued");
});

test("what remains of a task that was split is told to whose it is", async () => {
  const { table, task, holder } = await tableWithTask(world);
  await acceptTask(holder, {});
  const part = { id: newId(), title: "Formulier halen", owner: null };
  const split = {
    familyId: table.familyId,
    taskId: task.id,
    version: 2,
    title: "Alleen bellen",
    parts: [part],
  };
  await splitTask(table.ctx, split);
  await splitTask(table.ctx, split);
  const told = (await mailsTo(table, table.griet)).filter(({ kind }) => kind === "changed");
  expect(told.map(({ state }) => state)).toEqual(["queued"]);
  expect(told[0]?.words).toContain("Alleen bellen");
  expect(told[0]?.words).not.toContain("Formulier");
});

test("an answer comes back by mail, without its words; two that wait go as one, what is only seen is not told", async () => {
  const { table, holder, task } = await tableWithTask(world);
  const { ctx, familyId } = table;
  for (const words of ["Welke school?", "Wanneer?", "Hoe?"]) await askAboutTask(holder, { words });
  const events = (await rowsIn(ctx, familyId, "taskEvent")).filter(({ kind }) => kind === "question");
  const idOf = (word: string) => events.find((event) => event.word === word)?.id;
  await settleQuestion(ctx, { familyId, eventId: idOf("Hoe?") });
  expect(await kindsTo(table, table.griet)).not.toContain("answer queued");
  await settleQuestion(ctx, { familyId, eventId: idOf("Welke school?"), words: "De Lindeschool" });
  await settleQuestion(ctx, { familyId, eventId: idOf("Welke school?"), words: "nog eens" });
  await settleQuestion(ctx, { familyId, eventId: idOf("Wanneer?"), words: "Maandag" });
  const told = (await mailsTo(table, table.griet)).filter(({ kind }) => kind === "answer");
  expect(told).toMatchObject([{ state: "queued", subjectId: task.id, subject: "Een antwoord op uw vraag" }]);
  expect(told[0]?.words).toContain("School bellen");
  expect(`${told[0]?.words}${told[0]?.html}`).not.toMatch(/Lindeschool|Maandag|Welke/);
});

test("an answer to somebody whose task it no longer is, is not mailed: their page shows it no more", async () => {
  const { table, holder, task } = await tableWithTask(world);
  const { ctx, familyId } = table;
  await askAboutTask(holder, { words: "Welke school?" });
  const question = (await rowsIn(ctx, familyId, "taskEvent")).find(({ kind }) => kind === "question");
  await reassignTask(ctx, { familyId, taskId: task.id, version: 1, owner: table.lieve });
  await settleQuestion(ctx, { familyId, eventId: question?.id, words: "De Lindeschool" });
  for (const person of [table.griet, table.lieve])
    expect(await kindsTo(table, person)).not.toContain("answer queued");
});

test("a member of the family is told behind the family's link", async () => {
  const { table, task } = await tableWithTask(world, "selam");
  const holder = await taskHolder(table, table.selam, task.id);
  await askAboutTask(holder, { taskId: task.id, words: "Welke school?" });
  const question = (await rowsIn(table.ctx, table.familyId, "taskEvent")).find(
    ({ kind }) => kind === "question",
  );
  await settleQuestion(table.ctx, {
    familyId: table.familyId,
    eventId: question?.id,
    words: "De Lindeschool",
  });
  const told = (await mailsTo(table, table.selam)).find(({ kind }) => kind === "answer");
  expect(told?.words).toMatch(new RegExp(`/f/[a-z0-9]{46}/task/${task.id}`));
});
