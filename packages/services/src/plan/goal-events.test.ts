import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newActor, newLink } from "../testing/actor";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addGoal } from "./add-goal";
import { changeGoal } from "./change-goal";
import { listGoalEvents } from "./list-goal-events";
import { moveGoal } from "./move-goal";
import { sendThanks } from "./send-thanks";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("each change of a goal stands with who, when, why and what it said before, the newest first", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId, memberId } = await newFamily(ctx);
  const { holder } = await newLink(world, ctx, familyId, { kind: "member", id: memberId });
  const goalId = newId();
  const goal = { domain: "work", what: "Werk", memberId };
  const start = world.clock.now;
  await addGoal(holder, { id: goalId, goal });
  world.clock.now += 1;
  const said = { ...goal, what: "العمل", language: "ar", shared: false };
  await changeGoal(holder, { goalId, version: 1, goal: said });
  world.clock.now += 1;
  const why = { why: "Eerst de taal", language: "nl", saidBy: memberId };
  await moveGoal(ctx, { familyId, goalId, verb: "park", ...why });
  world.clock.now += 1;
  await moveGoal(ctx, { familyId, goalId, verb: "take-up" });
  const events = await listGoalEvents(ctx, { familyId, goalId });
  expect(events.map(({ id, ...event }) => event)).toEqual([
    {
      ...{ kind: "taken-up", was: null, why: null, language: "nl", memberName: null },
      ...{ notedBy: "Joke Vermeulen", at: start + 3 },
    },
    {
      ...{ kind: "parked", was: null, why: "Eerst de taal", language: "nl", memberName: "Selam Tesfay" },
      ...{ notedBy: "Joke Vermeulen", at: start + 2 },
    },
    {
      ...{ kind: "adjusted", was: "Werk", why: null, language: "nl", memberName: "Selam Tesfay" },
      ...{ notedBy: null, at: start + 1 },
    },
    {
      ...{ kind: "wished", was: null, why: null, language: "nl", memberName: "Selam Tesfay" },
      ...{ notedBy: null, at: start },
    },
  ]);
  const griet = await newActor(ctx, { familyId, memberId });
  world.clock.now += 1;
  await moveGoal(ctx, { familyId, goalId, verb: "reach" });
  world.clock.now += 1;
  await sendThanks(holder, { id: goalId, actorIds: [griet], words: "Merci!", language: "fr" });
  const [thanked, reached] = await listGoalEvents(ctx, { familyId, goalId });
  expect(reached?.kind).toBe("reached");
  expect(thanked).toMatchObject({
    ...{ kind: "thanked", was: "Griet Maes", why: "Merci!", language: "fr" },
    ...{ memberName: "Selam Tesfay", notedBy: null, at: start + 5 },
  });
  const other = (await newCoordinator(world)).ctx;
  const { familyId: theirs } = await newFamily(ctx);
  const asked = [
    [other, familyId],
    [holder, familyId],
    [ctx, theirs],
  ] as const;
  for (const [by, of] of asked) {
    await expect(listGoalEvents(by, { familyId: of, goalId })).rejects.toMatchObject({ code: "not-found" });
  }
});
