import { afterEach, beforeEach, expect, test } from "vitest";
import { removeActor } from "../network/actor/remove-actor";
import { newActor, newLink } from "../testing/actor";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { readOwnStepBack } from "./read-own-step-back";
import { stepBack } from "./step-back";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("who left the map without stepping back has no page about it, and steps back no more", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const actorId = await newActor(ctx, family);
  const { holder } = await newLink(world, ctx, familyId, { kind: "actor", id: actorId });
  expect(await readOwnStepBack(holder)).toEqual({ state: null, reason: null, words: null });
  await removeActor(ctx, { familyId, actorId, version: 1 });
  await expect(readOwnStepBack(holder)).rejects.toMatchObject({ code: "not-found" });
  await expect(stepBack(holder, { reason: "moved" })).rejects.toMatchObject({ code: "not-found" });
});
