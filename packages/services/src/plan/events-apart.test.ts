import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newActor, newLink } from "../testing/actor";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addGoal } from "./add-goal";
import { listGoalEvents } from "./list-goal-events";
import { moveGoal } from "./move-goal";
import { sendThanks } from "./send-thanks";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("a thank-you stands with the goal that it was for, and with no other", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const griet = await newActor(ctx, family);
  const { holder } = await newLink(world, ctx, familyId, { kind: "member", id: memberId });
  const reached = async (what: string) => {
    const goalId = newId();
    await addGoal(ctx, { familyId, id: goalId, goal: { domain: "work", what } });
    world.clock.now += 1;
    await moveGoal(ctx, { familyId, goalId, verb: "reach" });
    return goalId;
  };
  const [thankedFor, other] = [await reached("Werk"), await reached("Fietsen")];
  world.clock.now += 1;
  await sendThanks(holder, { id: thankedFor, actorIds: [griet] });
  const kinds = async (goalId: string) =>
    (await listGoalEvents(ctx, { familyId, goalId })).map(({ kind }) => kind);
  expect(await kinds(thankedFor)).toEqual(["thanked", "reached", "started"]);
  expect(await kinds(other)).toEqual(["reached", "started"]);
});
