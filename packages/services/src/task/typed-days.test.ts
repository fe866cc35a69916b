import { newId } from "@rondom/domain/id";
import { addDays } from "@rondom/domain/plain-date";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addGoal } from "../plan/add-goal";
import { addStep } from "../plan/add-step";
import { stepToTask } from "../plan/step-to-task";
import { everythingBut } from "../testing/everything";
import { newTable, type Table } from "../testing/report";
import { newWorld, type World } from "../testing/world";
import { addTask } from "./add-task";
import { changeTask } from "./change-task";
import { splitTask } from "./split-task";

let world: World;
let table: Table;
let taskId: string;
let stepId: string;
beforeEach(async () => {
  world = await newWorld();
  world.clock.now = Date.parse("2026-11-23T23:30+01:00");
  table = await newTable(world);
  const { ctx, familyId, griet: owner } = table;
  const [goalId, step] = [newId(), newId()];
  await addGoal(ctx, { familyId, id: goalId, goal: { domain: "work", what: "Leren fietsen" } });
  await addStep(ctx, { familyId, goalId, id: step, step: { words: "Een fiets zoeken" } });
  stepId = step;
  taskId = newId();
  await addTask(ctx, { familyId, id: taskId, title: "Bellen", owner, byDate: "2026-11-24" });
});
afterEach(() => world.close());

const today = "2026-11-23";
const bad = [
  ["2026-02-31", "not-a-date"],
  ["2026-11-22", "day-past"],
  [addDays(today, 731), "day-too-far"],
] as const;

const ways = {
  add: (byDate: string) => {
    const { ctx, familyId, griet: owner } = table;
    return addTask(ctx, { familyId, id: newId(), title: "Halen", owner, byDate });
  },
  change: (byDate: string) =>
    changeTask(table.ctx, { familyId: table.familyId, taskId, version: 1, title: "Bellen", byDate }),
  split: (byDate: string) => {
    const part = { id: newId(), title: "Halen", owner: null };
    const parts = [
      { ...part, byDate: today },
      { ...part, id: newId(), byDate },
    ];
    return splitTask(table.ctx, { familyId: table.familyId, taskId, version: 1, title: "Bellen", parts });
  },
  step: (byDate: string) => {
    const { ctx, familyId } = table;
    return stepToTask(ctx, { familyId, stepId, taskId: newId(), title: "Zoeken", owner: null, byDate });
  },
};

test.each(Object.keys(ways) as (keyof typeof ways)[])(
  "%s: a day exists, is not over and not years ahead; else nothing changes",
  async (way) => {
    const before = await everythingBut(world);
    for (const [day, reason] of bad) {
      const path = way === "split" ? "parts.1.byDate" : "byDate";
      await expect(ways[way](day)).rejects.toMatchObject({ code: "not-valid", fields: [{ path, reason }] });
    }
    expect(await everythingBut(world)).toEqual(before);
    await ways[way](today);
  },
);

test("the furthest day is two years ahead", async () => {
  await ways.add(addDays(today, 730));
});

test("a request that comes again once its day is over changes nothing; other words keep a day that is over", async () => {
  const { ctx, familyId, griet: owner } = table;
  world.clock.now = Date.parse("2026-11-30T10:00+01:00");
  const again = { familyId, id: taskId, title: "Bellen", owner, byDate: "2026-11-24" };
  expect(await addTask(ctx, again)).toEqual({ taskId });
  await changeTask(ctx, { familyId, taskId, version: 1, title: "Schrijven", byDate: "2026-11-24" });
});
