import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { shareWithMinor } from "../family/share-with-minor";
import { rowsIn } from "../testing/minutes";
import { mailsTo, tableWithTask, taskHolder, taskOf } from "../testing/report";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { cancelTask } from "./cancel-task";
import { changeTask } from "./change-task";
import { enterTaskState } from "./enter-task-state";
import { listFamilyTasks } from "./list-family-tasks";
import { listTasks } from "./list-tasks";
import { reassignTask } from "./reassign-task";
import { settleQuestion } from "./settle-question";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("what somebody said by phone is noted with who noted it", async () => {
  const { table, task } = await tableWithTask(world);
  const at = { familyId: table.familyId, taskId: task.id };
  const entries = [
    ["hand-back", "handed-back"],
    ["accept", "accepted"],
    ["finish", "done"],
    ["reopen", "accepted"],
  ] as const;
  for (const [verb, state] of entries) {
    world.clock.now += 1000;
    await enterTaskState(table.ctx, { ...at, verb, reason: "date", word: "per telefoon" });
    await enterTaskState(table.ctx, { ...at, verb });
    expect((await rowsIn(table.ctx, table.familyId, "task"))[0]?.state).toBe(state);
  }
  const [listed] = await listTasks(table.ctx, at);
  expect(listed?.events.map(({ kind, reason, word, noted }) => [kind, reason, word, noted])).toEqual([
    ["asked", null, null, true],
    ["handed-back", "date", "per telefoon", true],
    ["accepted", null, "per telefoon", true],
    ["done", null, "per telefoon", true],
    ["reopened", null, "per telefoon", true],
  ]);
});

test("a task goes to somebody else: asked anew, with a mail and a link of their own", async () => {
  const { table, task, lineId } = await tableWithTask(world);
  const request = { familyId: table.familyId, taskId: task.id, version: 1, owner: table.frans };
  world.clock.now += 1000;
  await reassignTask(table.ctx, request);
  await reassignTask(table.ctx, request);
  expect(await taskOf(table, lineId)).toMatchObject({
    ownerId: table.frans.id,
    state: "asked",
    askedAt: world.clock.now,
    version: 2,
  });
  const mails = await mailsTo(table, table.frans);
  expect(mails.map(({ kind, state }) => [kind, state])).toEqual([["task", "queued"]]);
  expect(mails[0]?.words).toContain("School bellen");
  await reassignTask(table.ctx, { ...request, version: 2, owner: table.lieve });
  expect((await mailsTo(table, table.frans)).map((mail) => mail.state)).toEqual(["replaced"]);
  const stale = reassignTask(table.ctx, { ...request, version: 1 });
  await expect(stale).rejects.toMatchObject({ code: "changed-meanwhile" });
});

test("what somebody took on is not taken from them; what was handed back can be asked of them again", async () => {
  const { table, task, lineId } = await tableWithTask(world);
  const at = { familyId: table.familyId, taskId: task.id };
  await enterTaskState(table.ctx, { ...at, verb: "accept" });
  const taking = reassignTask(table.ctx, { ...at, version: 2, owner: table.lieve });
  await expect(taking).rejects.toMatchObject({ code: "not-now", reason: "task-taken" });
  await enterTaskState(table.ctx, { ...at, verb: "hand-back" });
  await reassignTask(table.ctx, { ...at, version: 3, owner: table.griet });
  expect(await taskOf(table, lineId)).toMatchObject({ state: "asked", ownerId: table.griet.id, version: 4 });
});

test("the coordinator can take a task herself: no mail, taken on at once", async () => {
  const { table, task, lineId } = await tableWithTask(world);
  const mails = (await rowsIn(table.ctx, table.familyId, "outbox")).length;
  const owner = { kind: "coordinator", id: table.coordinatorId };
  await reassignTask(table.ctx, { familyId: table.familyId, taskId: task.id, version: 1, owner });
  expect(await taskOf(table, lineId)).toMatchObject({ state: "accepted", ownerKind: "coordinator" });
  expect(await rowsIn(table.ctx, table.familyId, "outbox")).toHaveLength(mails);
  const [listed] = await listTasks(table.ctx, { familyId: table.familyId });
  expect(listed?.owner).toMatchObject({ kind: "coordinator", name: "Joke Vermeulen" });
});

test("nobody of another family gets a task", async () => {
  const { table, task } = await tableWithTask(world);
  const { memberId } = await newFamily(table.ctx);
  for (const owner of [
    { kind: "member", id: memberId },
    { kind: "actor", id: newId() },
  ]) {
    const giving = reassignTask(table.ctx, { familyId: table.familyId, taskId: task.id, version: 1, owner });
    await expect(giving).rejects.toMatchObject({ fields: [{ path: "owner", reason: "owner-unknown" }] });
  }
});

test("words and day of a task change while it lives, over the version that was seen", async () => {
  const { table, task, lineId } = await tableWithTask(world);
  const change = {
    familyId: table.familyId,
    taskId: task.id,
    version: 1,
    title: "School mailen",
    byDate: null,
  };
  await changeTask(table.ctx, change);
  await changeTask(table.ctx, change);
  expect(await taskOf(table, lineId)).toMatchObject({
    title: "School mailen",
    byDate: null,
    version: 2,
    state: "asked",
  });
  const stale = changeTask(table.ctx, { ...change, title: "Anders" });
  await expect(stale).rejects.toMatchObject({ code: "changed-meanwhile" });
  for (const [over, path] of [
    [{ title: "" }, "title"],
    [{ byDate: "2026-02-30" }, "byDate"],
  ] as const)
    await expect(changeTask(table.ctx, { ...change, ...over })).rejects.toMatchObject({ fields: [{ path }] });
  await enterTaskState(table.ctx, { familyId: table.familyId, taskId: task.id, verb: "finish" });
  const ended = changeTask(table.ctx, { ...change, version: 3, title: "Te laat" });
  await expect(ended).rejects.toMatchObject({ code: "not-now", reason: "task-done" });
});

test("a task that is no longer needed ends; one that is done stays done", async () => {
  const { table, task, lineId } = await tableWithTask(world);
  const at = { familyId: table.familyId, taskId: task.id };
  await cancelTask(table.ctx, { ...at, word: "Al opgelost" });
  await cancelTask(table.ctx, at);
  expect(await taskOf(table, lineId)).toMatchObject({
    state: "cancelled",
    endedAt: world.clock.now,
    version: 2,
  });
  const other = await tableWithTask(world);
  const done = { familyId: other.table.familyId, taskId: other.task.id };
  await enterTaskState(other.table.ctx, { ...done, verb: "finish" });
  await expect(cancelTask(other.table.ctx, done)).rejects.toMatchObject({
    code: "not-now",
    reason: "task-done",
  });
});

test("the list says whose, by when, what happened and how the mail went", async () => {
  const { table, task } = await tableWithTask(world);
  await reassignTask(table.ctx, { familyId: table.familyId, taskId: task.id, version: 1, owner: table.koen });
  const list = async () => (await listTasks(table.ctx, { familyId: table.familyId }))[0];
  expect(await list()).toMatchObject({
    id: task.id,
    title: "School bellen",
    byDate: "2026-12-04",
    overdue: false,
    owner: { kind: "actor", id: table.koen.id, name: "Koen Claes", role: "arts" },
    mail: { state: "no-address", serverWords: null },
  });
  world.clock.now = Date.parse("2026-12-05T09:00:00Z");
  expect((await list())?.overdue).toBe(true);
  await enterTaskState(table.ctx, { familyId: table.familyId, taskId: task.id, verb: "finish" });
  expect((await list())?.overdue).toBe(false);
});

test("a member sees what the others do; a minor when it is ticked", async () => {
  const { table, task } = await tableWithTask(world);
  const [selam, natnael] = [
    await taskHolder(table, table.selam, task.id),
    await taskHolder(table, table.natnael, task.id),
  ];
  const owner = { name: "Griet Maes", family: false };
  const seen = [{ id: task.id, title: "School bellen", state: "asked", owner }];
  expect(await listFamilyTasks(selam)).toMatchObject(seen);
  expect(await listFamilyTasks(natnael)).toEqual([]);
  await shareWithMinor(table.ctx, { familyId: table.familyId, memberId: table.natnael.id, kind: "tasks" });
  expect(await listFamilyTasks(natnael)).toMatchObject(seen);
  await expect(listFamilyTasks(await taskHolder(table, table.griet, task.id))).rejects.toMatchObject({
    code: "not-found",
  });
});

test("another member's task is the family's", async () => {
  const { table, task } = await tableWithTask(world, "selam");
  await shareWithMinor(table.ctx, { familyId: table.familyId, memberId: table.natnael.id, kind: "tasks" });
  const natnael = await taskHolder(table, table.natnael, task.id);
  expect(await listFamilyTasks(natnael)).toMatchObject([
    { id: task.id, owner: { name: "Selam Tesfay", family: true } },
  ]);
});

test("another coordinator finds none of it", async () => {
  const { table, task } = await tableWithTask(world);
  const { ctx: stranger } = await newCoordinator(world);
  const other = await newFamily(table.ctx);
  for (const [ctx, familyId] of [
    [stranger, table.familyId],
    [table.ctx, other.familyId],
  ] as const) {
    const at = {
      familyId,
      taskId: task.id,
      version: 1,
      title: "x",
      owner: table.griet,
      verb: "accept",
      eventId: task.id,
    };
    for (const verb of [enterTaskState, changeTask, cancelTask, reassignTask, settleQuestion])
      await expect(verb(ctx, at)).rejects.toMatchObject({ code: "not-found" });
  }
  await expect(listTasks(stranger, { familyId: table.familyId })).rejects.toMatchObject({
    code: "not-found",
  });
});
