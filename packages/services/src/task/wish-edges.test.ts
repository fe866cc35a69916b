import { personKey } from "@rondom/domain/person";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeActor } from "../network/actor/remove-actor";
import { newLink } from "../testing/actor";
import { everythingBut } from "../testing/everything";
import { familyWithGriet } from "../testing/reminders";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { chooseReminders } from "./choose-reminders";
import { enterReminderWish } from "./enter-reminder-wish";
import { readOwnReminderWish } from "./read-own-reminder-wish";

let world: World;
let family: Awaited<ReturnType<typeof familyWithGriet>>;
beforeEach(async () => {
  world = await newWorld();
  family = await familyWithGriet((await newCoordinator(world)).ctx);
});
afterEach(() => world.close());

test("what is said last counts, also after the clock was put back", async () => {
  const { holder } = await newLink(world, family.ctx, family.familyId, family.griet);
  await chooseReminders(holder, { wish: "none" });
  world.clock.now -= 60_000;
  await chooseReminders(holder, { wish: "after" });
  expect(await readOwnReminderWish(holder)).toEqual({ wish: "after" });
});

test("of who left the map no wish is noted", async () => {
  const { ctx, familyId, griet } = family;
  await removeActor(ctx, { familyId, actorId: griet.id, version: 1 });
  const before = await everythingBut(world);
  const noting = enterReminderWish(ctx, { familyId, person: personKey(griet), wish: "none" });
  await expect(noting).rejects.toMatchObject({ code: "not-found" });
  expect(await everythingBut(world)).toEqual(before);
});
