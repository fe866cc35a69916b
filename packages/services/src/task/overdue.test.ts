import { afterEach, beforeEach, expect, test } from "vitest";
import { askedTask, familyWithGriet } from "../testing/reminders";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { cancelTask } from "./cancel-task";
import { listTasks } from "./list-tasks";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("a task is late from the day after its day in Belgium, as long as it waits", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId, griet } = await familyWithGriet(ctx);
  const taskId = await askedTask(world, { ctx, familyId }, griet, "School bellen");
  const late = async (moment: string) => {
    world.clock.now = Date.parse(moment);
    return (await listTasks(ctx, { familyId })).map(({ overdue }) => overdue);
  };
  expect(await late("2026-12-04T23:59:59+01:00")).toEqual([false]);
  expect(await late("2026-12-05T00:00:00+01:00")).toEqual([true]);
  await cancelTask(ctx, { familyId, taskId });
  expect(await late("2026-12-06T09:00:00+01:00")).toEqual([false]);
});
