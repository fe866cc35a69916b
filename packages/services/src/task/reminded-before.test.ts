import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeWhere } from "@rondom/db/scope/rows";
import { afterEach, beforeEach, expect, test } from "vitest";
import { askedTask, familyWithGriet, posted } from "../testing/reminders";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { sendReminders } from "./send-reminders";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("a reminder of before owners were kept counts: nobody gets it twice", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId, griet } = await familyWithGriet(ctx);
  const taskId = await askedTask(world, { ctx, familyId }, griet, "School bellen");
  const remind = (local: string) => {
    world.clock.now = Date.parse(`${local}+01:00`);
    return sendReminders(world.as({ kind: "system" }));
  };
  expect(await remind("2026-12-01T09:00")).toBe(1);
  await posted(world);
  await act(ctx, "test.old-row", coordinatorOf(familyId), (writer) =>
    changeWhere(writer, "reminder", { taskId }, { ownerId: "" }),
  );
  expect(await remind("2026-12-02T09:00")).toBe(0);
  expect(await remind("2026-12-05T09:00")).toBe(1);
});
