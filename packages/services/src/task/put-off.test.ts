import { afterEach, beforeEach, expect, test } from "vitest";
import { rowsIn } from "../testing/minutes";
import { tableWithTask, taskHolder } from "../testing/report";
import { newWorld, type World } from "../testing/world";
import { enterTaskState } from "./enter-task-state";
import { leaveTaskUndone } from "./leave-task-undone";
import { listTasks } from "./list-tasks";
import { postponeTask } from "./postpone-task";
import { startTask } from "./start-task";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

/** Events of one moment have no order. */
const later = () => {
  world.clock.now += 1000;
};

test("begun, put off to a day of their own, and not worked out: by whose it is, from the link", async () => {
  const { table, task } = await tableWithTask(world);
  const { ctx, familyId } = table;
  const holder = await taskHolder(table, table.griet, task.id);
  later();
  expect(await postponeTask(holder, { newDate: "2027-01-15" })).toEqual({ state: "accepted" });
  await postponeTask(holder, { newDate: "2027-01-15" });
  later();
  expect(await startTask(holder, {})).toEqual({ state: "under-way" });
  await startTask(holder, {});
  later();
  expect(await postponeTask(holder, { newDate: "2027-02-01" })).toEqual({ state: "under-way" });
  later();
  expect(await leaveTaskUndone(holder, { reason: "no-time", word: "het lukte niet" })).toEqual({
    state: "not-done",
  });
  await leaveTaskUndone(holder, {});
  const [listed] = await listTasks(ctx, { familyId });
  expect(listed).toMatchObject({
    state: "not-done",
    byDate: "2027-02-01",
    version: 5,
    endedAt: world.clock.now,
  });
  const told = (await rowsIn(ctx, familyId, "taskEvent")).map(({ kind, newDate, reason }) => [
    kind,
    newDate,
    reason,
  ]);
  expect(told).toEqual([
    ["asked", null, null],
    ["not-yet", "2027-01-15", null],
    ["started", null, null],
    ["not-yet", "2027-02-01", null],
    ["not-done", null, "no-time"],
  ]);
});

test("a new day lies neither in the past nor years ahead, and exists", async () => {
  const { table, task } = await tableWithTask(world);
  const holder = await taskHolder(table, table.griet, task.id);
  const reasons = [
    ["2026-02-31", "not-a-date"],
    ["2000-01-01", "day-past"],
    ["2099-01-01", "day-too-far"],
  ];
  for (const [newDate, reason] of reasons) {
    const refused = postponeTask(holder, { newDate });
    await expect(refused).rejects.toMatchObject({ code: "not-valid", fields: [{ path: "newDate", reason }] });
  }
  const { ctx, familyId } = table;
  const without = enterTaskState(ctx, { familyId, taskId: task.id, verb: "not-yet" });
  await expect(without).rejects.toMatchObject({ fields: [{ path: "newDate", reason: "needed" }] });
  later();
  await enterTaskState(ctx, {
    familyId,
    taskId: task.id,
    verb: "not-yet",
    newDate: "2027-01-15",
    word: "na nieuwjaar",
  });
  expect((await rowsIn(ctx, familyId, "taskEvent")).at(-1)).toMatchObject({
    kind: "not-yet",
    newDate: "2027-01-15",
    word: "na nieuwjaar",
    notedBy: table.coordinatorId,
  });
});
