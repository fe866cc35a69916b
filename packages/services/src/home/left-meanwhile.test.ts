import { afterEach, beforeEach, expect, test } from "vitest";
import { setNeedActors } from "../network/need/set-need-actors";
import { newActor } from "../testing/actor";
import { newNeed } from "../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { readHome } from "./read-home";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("a chair is empty again once nobody meets its need any more", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const griet = await newActor(ctx, family);
  const needId = await newNeed(ctx, familyId);
  const chairs = async () => (await readHome(ctx)).families.map(({ emptyChairs }) => emptyChairs);
  const meet = (actorIds: string[]) => setNeedActors(ctx, { familyId, needId, actorIds });
  expect(await chairs()).toEqual([1]);
  await meet([griet]);
  expect(await chairs()).toEqual([0]);
  await meet([]);
  expect(await chairs()).toEqual([1]);
});
