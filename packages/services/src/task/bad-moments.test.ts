import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeMember } from "../family/remove-member";
import { readHome } from "../home/read-home";
import { removeActor } from "../network/actor/remove-actor";
import { rowsIn } from "../testing/minutes";
import { newTable, tableWithTask, taskHolder } from "../testing/report";
import { newWorld, type World } from "../testing/world";
import { acceptTask } from "./accept-task";
import { addTask } from "./add-task";
import { finishTask } from "./finish-task";
import { handBackTask } from "./hand-back-task";
import { leaveTaskUndone } from "./leave-task-undone";
import { passOnTask } from "./pass-on-task";
import { postponeTask } from "./postpone-task";
import { readTask } from "./read-task";
import { reassignTask } from "./reassign-task";
import { startTask } from "./start-task";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

const waiting = async (ctx: Parameters<typeof readHome>[0], group: string) =>
  (await readHome(ctx)).groups.find((each) => each.group === group)?.items.map(({ what }) => what) ?? [];

test("two answers at once from two devices: both are noted, the last one holds", async () => {
  const { table, holder } = await tableWithTask(world);
  const answers = await Promise.allSettled([acceptTask(holder, {}), handBackTask(holder, {})]);
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
  const events = await rowsIn(table.ctx, table.familyId, "taskEvent");
  const kinds = events.map(({ kind }) => kind).toSorted();
  expect(kinds).toEqual(["accepted", "asked", "handed-back"]);
  const [task] = await rowsIn(table.ctx, table.familyId, "task");
  expect(["accepted", "handed-back"]).toContain(task?.state);
  expect(task?.version).toBe(3);
});

test("done on one device and handed back on the other: done stays done", async () => {
  const { table, holder } = await tableWithTask(world);
  await finishTask(holder, {});
  for (const late of [
    () => handBackTask(holder, {}),
    () => startTask(holder, {}),
    () => postponeTask(holder, { newDate: "2026-12-24" }),
  ])
    await expect(late()).rejects.toMatchObject({ code: "not-now", reason: "task-done" });
  expect((await rowsIn(table.ctx, table.familyId, "task"))[0]?.state).toBe("done");
});

test("the coordinator passes it on while its owner answers: nothing is done twice, the old link says so", async () => {
  const { table, task, holder } = await tableWithTask(world);
  const { ctx, familyId } = table;
  const request = { familyId, taskId: task.id, version: 1, owner: table.frans };
  const [given, done] = await Promise.allSettled([passOnTask(ctx, request), finishTask(holder, {})]);
  const [now] = await rowsIn(ctx, familyId, "task");
  // Whoever came second is told; neither overwrites the other.
  if (given.status === "fulfilled") {
    expect(done).toMatchObject({ status: "rejected", reason: { reason: "task-not-yours" } });
    expect(now).toMatchObject({ state: "asked", ownerId: table.frans.id });
  } else {
    expect(given.reason).toMatchObject({ code: "changed-meanwhile" });
    expect(now).toMatchObject({ state: "done", ownerId: table.griet.id });
  }
});

test("the link of a task of one family opens none of another, nor another task of its own", async () => {
  const { holder } = await tableWithTask(world);
  const other = await tableWithTask(world);
  const { ctx, familyId, griet } = other.table;
  const second = newId();
  await addTask(ctx, { familyId, id: second, title: "Nog een", owner: griet });
  for (const verb of [acceptTask, startTask, finishTask, handBackTask, leaveTaskUndone, readTask]) {
    await expect(verb(holder, { taskId: other.task.id })).rejects.toMatchObject({ code: "not-found" });
    await expect(verb(other.holder, { taskId: second })).rejects.toMatchObject({ code: "not-found" });
  }
  const moved = postponeTask(holder, { taskId: other.task.id, newDate: "2026-12-24" });
  await expect(moved).rejects.toMatchObject({ code: "not-found" });
});

test("somebody is removed while their mail is open: the page says so kindly, the home shows the task", async () => {
  const { table, task, holder } = await tableWithTask(world);
  const { ctx, familyId, griet } = table;
  expect(await waiting(ctx, "to-find")).toEqual([]);
  await removeActor(ctx, { familyId, actorId: griet.id, version: 1 });
  const read = await readTask(holder, {});
  expect(read).toMatchObject({ yours: false, left: true, details: null });
  expect(read.askedBy.name).toBe("Joke Vermeulen");
  for (const verb of [acceptTask, finishTask, handBackTask])
    await expect(verb(holder, {})).rejects.toMatchObject({ code: "not-now", reason: "task-not-yours" });
  expect(await waiting(ctx, "to-find")).toEqual(["School bellen"]);
  await reassignTask(ctx, { familyId, taskId: task.id, version: 1, owner: table.frans });
  expect(await waiting(ctx, "to-find")).toEqual([]);
  expect(await readTask(holder, {})).toMatchObject({ yours: false, left: false });
});

test("with their access taken back the page is the one for dead links, and the home shows the task", async () => {
  const { table, holder } = await tableWithTask(world);
  const { ctx, familyId, griet } = table;
  await acceptTask(holder, {});
  await removeActor(ctx, { familyId, actorId: griet.id, version: 1, endLinks: true });
  await expect(readTask(holder, {})).rejects.toMatchObject({ code: "not-found" });
  expect(await waiting(ctx, "to-find")).toEqual(["School bellen"]);
});

test("a member who left the family leaves their task on the home", async () => {
  const table = await newTable(world);
  const { ctx, familyId, natnael } = table;
  const id = newId();
  await addTask(ctx, { familyId, id, title: "Fiets maken", owner: natnael });
  const holder = await taskHolder(table, natnael, id);
  await removeMember(ctx, { familyId, memberId: natnael.id, version: 1 });
  await expect(readTask(holder, { taskId: id })).rejects.toMatchObject({ code: "not-found" });
  expect(await waiting(ctx, "to-find")).toEqual(["Fiets maken"]);
});
