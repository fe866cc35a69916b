import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { closeFamily } from "../family/close-family";
import { addGoal } from "../plan/add-goal";
import { listPlanNews } from "../plan/list-plan-news";
import { moveGoal } from "../plan/move-goal";
import { seePlanNews } from "../plan/see-plan-news";
import { sendThanks } from "../plan/send-thanks";
import { newActor, newLink } from "../testing/actor";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { digestOf } from "./digest-of";
import { readHome } from "./read-home";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

async function home() {
  const { ctx } = await newCoordinator(world);
  const { familyId, memberId } = await newFamily(ctx);
  const mother = (await newLink(world, ctx, familyId, { kind: "member", id: memberId })).holder;
  const goal = async (by: Ctx, what: string) =>
    (await addGoal(by, { familyId, id: newId(), goal: { domain: "work", what } })).goalId;
  const waiting = async (group: string) =>
    (await readHome(ctx)).groups.find((each) => each.group === group)?.items ?? [];
  return { ctx, familyId, memberId, mother, goal, waiting };
}
const hour = 60 * 60 * 1000;
const day = 24 * hour;

test("what the family did with its plan stands on the home, once a goal, until it was seen", async () => {
  const { ctx, familyId, mother, goal, waiting } = await home();
  await goal(ctx, "Van Joke");
  expect(await waiting("plan-news")).toEqual([]);
  const first = await goal(mother, "Werk");
  world.clock.now += hour;
  const second = await goal(mother, "Fietsen");
  world.clock.now += hour;
  await moveGoal(mother, { goalId: first, verb: "choose" });
  expect(await waiting("plan-news")).toMatchObject([
    { what: "Werk", who: { name: "Selam Tesfay" }, at: world.clock.now, target: { kind: "goal", id: first } },
    { what: "Fietsen", at: world.clock.now - hour, target: { kind: "goal", id: second } },
  ]);
  expect((await digestOf(ctx))[0]?.groups).toEqual([{ group: "plan-news", count: 2, titles: [] }]);
  const { ctx: other } = await newCoordinator(world);
  expect((await readHome(other)).groups).toEqual([]);
  const eventIds = (await listPlanNews(ctx, { familyId })).map(({ id }) => id);
  await seePlanNews(ctx, { familyId, eventIds });
  expect(await waiting("plan-news")).toEqual([]);
});

test("a goal that was not now is asked again on its day, until something is done with it", async () => {
  const { ctx, familyId, goal, waiting } = await home();
  const [goalId, never] = [await goal(ctx, "Een auto"), await goal(ctx, "Ooit")];
  const park = (askAgainOn: string) => moveGoal(ctx, { familyId, goalId, verb: "park", askAgainOn });
  await park("2026-11-24");
  await moveGoal(ctx, { familyId, goalId: never, verb: "park" });
  expect(await waiting("ask-again")).toEqual([]);
  world.clock.now += day;
  const about = { what: "Een auto", who: null, byDate: "2026-11-24", target: { kind: "goal", id: goalId } };
  expect(await waiting("ask-again")).toMatchObject([about]);
  world.clock.now += 30 * day;
  expect(await waiting("ask-again")).toHaveLength(1);
  await park("2027-03-01");
  expect(await waiting("ask-again")).toEqual([]);
  world.clock.now += 100 * day;
  expect(await waiting("ask-again")).toHaveLength(1);
  await moveGoal(ctx, { familyId, goalId, verb: "take-up" });
  expect(await waiting("ask-again")).toEqual([]);
});

test("a thank-you that found no address can be said by voice, for a fortnight", async () => {
  const { ctx, familyId, memberId, mother, goal, waiting } = await home();
  const els = await newActor(ctx, { familyId, memberId }, { name: "Els", email: null });
  const goalId = await goal(mother, "Werk");
  await moveGoal(mother, { goalId, verb: "reach" });
  await sendThanks(mother, { id: goalId, actorIds: [els] });
  const about = { who: { name: "Els" }, mail: { kind: "thanks", state: "no-address" } };
  expect(await waiting("not-reached")).toMatchObject([{ ...about, target: { kind: "person", id: els } }]);
  world.clock.now += 14 * day;
  expect(await waiting("not-reached")).toHaveLength(1);
  world.clock.now += 1;
  expect(await waiting("not-reached")).toEqual([]);
});

test("nothing of a closed file", async () => {
  const { ctx, familyId, mother, goal, waiting } = await home();
  const goalId = await goal(mother, "Werk");
  await moveGoal(ctx, { familyId, goalId, verb: "park", askAgainOn: "2026-11-23" });
  expect([await waiting("plan-news"), await waiting("ask-again")]).toMatchObject([[{}], [{}]]);
  await closeFamily(ctx, { familyId });
  expect((await readHome(ctx)).groups).toEqual([]);
});
