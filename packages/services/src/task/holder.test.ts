import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeFamily } from "../family/close-family";
import { rowsIn } from "../testing/minutes";
import {
  newTable,
  newTaskLine,
  published,
  reportHolder,
  tableWithTask,
  taskHolder,
  taskOf,
} from "../testing/report";
import { newWorld, type World } from "../testing/world";
import { acceptTask } from "./accept-task";
import { askAboutTask } from "./ask-about-task";
import { cancelTask } from "./cancel-task";
import { finishTask } from "./finish-task";
import { handBackTask } from "./hand-back-task";
import { listMyTasks } from "./list-my-tasks";
import { readTask } from "./read-task";
import { reassignTask } from "./reassign-task";
import { reopenTask } from "./reopen-task";
import { settleQuestion } from "./settle-question";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("the page says who asks, what, why, by when, and where it was agreed", async () => {
  const { lineId, holder } = await tableWithTask(world);
  const read = await readTask(holder, {});
  expect(read).toMatchObject({
    state: "asked",
    yours: true,
    readOnly: false,
    askedBy: { name: "Joke Vermeulen", phone: "09 000 00 00" },
    details: {
      title: "School bellen",
      domain: "education",
      why: null,
      byDate: "2026-12-04",
      late: false,
      agreedAt: world.clock.now,
      report: { number: 1, lineId },
      handedBack: null,
      wish: "all",
      questions: [],
    },
  });
  expect(read.details?.report?.path).toMatch(/^\/l\/[a-z0-9]{46}$/);
});

test("taking on, pressed twice, is noted once", async () => {
  const { table, holder, task } = await tableWithTask(world);
  expect(await acceptTask(holder, {})).toEqual({ state: "accepted" });
  const once = await rowsIn(table.ctx, table.familyId, "task");
  await acceptTask(holder, { taskId: task.id });
  expect(await rowsIn(table.ctx, table.familyId, "task")).toEqual(once);
  const events = await rowsIn(table.ctx, table.familyId, "taskEvent");
  expect(events.map((event) => [event.kind, event.notedBy]).toSorted()).toEqual([
    ["accepted", null],
    ["asked", table.coordinatorId],
  ]);
});

test("pressed twice at the same moment, both get the same answer", async () => {
  const { table, holder } = await tableWithTask(world);
  const both = await Promise.all([finishTask(holder, {}), finishTask(holder, {})]);
  expect(both).toEqual([{ state: "done" }, { state: "done" }]);
  const events = await rowsIn(table.ctx, table.familyId, "taskEvent");
  expect(events.filter((event) => event.kind === "done")).toHaveLength(1);
});

test("handing back keeps the reason; it can be taken on after all", async () => {
  const { holder } = await tableWithTask(world);
  await handBackTask(holder, { reason: "no-time", word: " Te druk " });
  await handBackTask(holder, { reason: "other", word: "nog eens" });
  expect((await readTask(holder, {})).details?.handedBack).toEqual({ reason: "no-time", word: "Te druk" });
  await expect(finishTask(holder, {})).rejects.toMatchObject({ code: "not-now", reason: "task-handed-back" });
  await acceptTask(holder, {});
  expect(await readTask(holder, {})).toMatchObject({ state: "accepted", details: { handedBack: null } });
});

test("done has an end, and can be opened again", async () => {
  const { table, holder, lineId } = await tableWithTask(world);
  await finishTask(holder, {});
  expect(await taskOf(table, lineId)).toMatchObject({ state: "done", endedAt: world.clock.now });
  await expect(handBackTask(holder, {})).rejects.toMatchObject({ code: "not-now", reason: "task-done" });
  await reopenTask(holder, {});
  expect(await taskOf(table, lineId)).toMatchObject({ state: "accepted", endedAt: null });
});

test("after its day it is late, as long as it waits", async () => {
  const { holder } = await tableWithTask(world);
  world.clock.now = Date.parse("2026-12-04T22:59:00Z");
  expect((await readTask(holder, {})).details?.late).toBe(false);
  world.clock.now = Date.parse("2026-12-04T23:00:00Z");
  expect((await readTask(holder, {})).details?.late).toBe(true);
  await finishTask(holder, {});
  expect((await readTask(holder, {})).details?.late).toBe(false);
});

test("a question reaches the coordinator and changes no state; her answer stands on the page", async () => {
  const { table, holder, lineId } = await tableWithTask(world);
  await askAboutTask(holder, { words: "Welke school?" });
  await askAboutTask(holder, { words: "Welke school?" });
  await askAboutTask(holder, { words: "En wanneer?" });
  expect((await taskOf(table, lineId)).state).toBe("asked");
  const asked = (await rowsIn(table.ctx, table.familyId, "taskEvent")).filter(
    (event) => event.kind === "question",
  );
  expect(asked.map((event) => event.word).toSorted()).toEqual(["En wanneer?", "Welke school?"]);
  const eventId = asked.find((event) => event.word === "Welke school?")?.id;
  const settle = { familyId: table.familyId, eventId, words: "De Lindeschool" };
  await settleQuestion(table.ctx, settle);
  await settleQuestion(table.ctx, { ...settle, words: "anders" });
  const { details } = await readTask(holder, {});
  expect(details?.questions.find((each) => each.words === "Welke school?")).toMatchObject({
    answer: "De Lindeschool",
    seen: true,
  });
  expect(details?.questions.find((each) => each.words === "En wanneer?")).toMatchObject({
    answer: null,
    seen: false,
  });
  const other = (await rowsIn(table.ctx, table.familyId, "taskEvent")).find((each) => each.kind === "asked");
  const wrong = settleQuestion(table.ctx, { familyId: table.familyId, eventId: other?.id });
  await expect(wrong).rejects.toMatchObject({ code: "not-found" });
  await expect(askAboutTask(holder, { words: " " })).rejects.toMatchObject({
    fields: [{ path: "words", reason: "needed" }],
  });
});

test("an old link shows that the task is no longer theirs, nothing of it, and refuses", async () => {
  const { table, holder, task } = await tableWithTask(world);
  await handBackTask(holder, {});
  await reassignTask(table.ctx, {
    familyId: table.familyId,
    taskId: task.id,
    version: 2,
    owner: table.lieve,
  });
  expect(await readTask(holder, {})).toMatchObject({ yours: false, state: "asked", details: null });
  for (const verb of [acceptTask, handBackTask, finishTask, reopenTask])
    await expect(verb(holder, {})).rejects.toMatchObject({ code: "not-now", reason: "task-not-yours" });
  await expect(askAboutTask(holder, { words: "x" })).rejects.toMatchObject({ reason: "task-not-yours" });
  const lieve = await taskHolder(table, table.lieve, task.id);
  expect(await readTask(lieve, {})).toMatchObject({
    yours: true,
    details: { handedBack: null, questions: [] },
  });
});

test("the link of a cancelled task says so", async () => {
  const { table, holder, task } = await tableWithTask(world);
  await cancelTask(table.ctx, { familyId: table.familyId, taskId: task.id });
  expect(await readTask(holder, {})).toMatchObject({ yours: true, state: "cancelled" });
  for (const verb of [acceptTask, handBackTask, finishTask])
    await expect(verb(holder, {})).rejects.toMatchObject({ code: "not-now", reason: "task-cancelled" });
});

test("a member does all of it with the link of the family, for their own tasks alone", async () => {
  const { table, task, holder } = await tableWithTask(world, "selam");
  await acceptTask(holder, { taskId: task.id });
  const read = await readTask(holder, { taskId: task.id });
  expect(read).toMatchObject({ state: "accepted", yours: true });
  expect(read.details?.report?.path).toMatch(/^\/f\/[a-z0-9]{46}\/report\/[a-z0-9]{20}$/);
  await expect(acceptTask(holder, {})).rejects.toMatchObject({ code: "not-found" });
  const child = await taskHolder(table, table.natnael, task.id);
  for (const verb of [acceptTask, readTask])
    await expect(verb(child, { taskId: task.id })).rejects.toMatchObject({ code: "not-found" });
  await handBackTask(holder, { taskId: task.id });
  await reassignTask(table.ctx, {
    familyId: table.familyId,
    taskId: task.id,
    version: 3,
    owner: table.griet,
  });
  expect(await readTask(holder, { taskId: task.id })).toMatchObject({ yours: false });
});

test("no other link, task or person opens it", async () => {
  const { table, holder, task, reportId } = await tableWithTask(world);
  const reader = await reportHolder(table, table.griet, reportId);
  for (const [ctx, taskId] of [
    [reader, task.id],
    [holder, newId()],
    [table.ctx, task.id],
  ] as const) {
    await expect(acceptTask(ctx, { taskId })).rejects.toMatchObject({ code: "not-found" });
    await expect(readTask(ctx, { taskId })).rejects.toMatchObject({ code: "not-found" });
  }
  const other = await tableWithTask(world, "selam");
  await expect(acceptTask(other.holder, { taskId: task.id })).rejects.toMatchObject({ code: "not-found" });
});

test("all tasks of one person, by any link of theirs: what waits first, then by day", async () => {
  const table = await newTable(world);
  await newTaskLine(table, table.griet, "Later", { byDate: "2026-12-20" });
  const soon = await newTaskLine(table, table.griet, "Eerst", { byDate: "2026-12-01" });
  const taken = await newTaskLine(table, table.griet, "Bezig", { byDate: "2026-11-30" });
  await newTaskLine(table, table.lieve, "Van Lieve");
  const reportId = await published(table);
  await acceptTask(await taskHolder(table, table.griet, (await taskOf(table, taken)).id), {});
  const reader = await reportHolder(table, table.griet, reportId);
  const tasks = await listMyTasks(reader);
  expect(tasks.map(({ title, state }) => [title, state])).toEqual([
    ["Eerst", "asked"],
    ["Later", "asked"],
    ["Bezig", "accepted"],
  ]);
  expect(tasks.every((task) => task.path?.startsWith("/l/"))).toBe(true);
  expect(new Set(tasks.map((task) => task.path)).size).toBe(3);
  await cancelTask(table.ctx, { familyId: table.familyId, taskId: (await taskOf(table, soon)).id });
  expect((await listMyTasks(reader)).map((task) => task.title)).toEqual(["Later", "Bezig"]);
});

test("in a closed file the page still reads, and nothing changes", async () => {
  const { table, holder } = await tableWithTask(world);
  await closeFamily(table.ctx, { familyId: table.familyId });
  expect(await readTask(holder, {})).toMatchObject({ readOnly: true, yours: true });
  for (const verb of [acceptTask, handBackTask, finishTask])
    await expect(verb(holder, {})).rejects.toMatchObject({ code: "closed" });
});
