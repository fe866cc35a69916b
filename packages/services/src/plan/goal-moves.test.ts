import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeFamily } from "../family/close-family";
import { shareWithMinor } from "../family/share-with-minor";
import { newActor, newLink } from "../testing/actor";
import { newMember } from "../testing/family";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addGoal } from "./add-goal";
import { changeGoal } from "./change-goal";
import { listGoals } from "./list-goals";
import { listPlanNews } from "./list-plan-news";
import { moveGoal } from "./move-goal";
import { seePlanNews } from "./see-plan-news";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

async function family() {
  const { ctx, id: coordinatorId } = await newCoordinator(world);
  const made = await newFamily(ctx);
  const { familyId, memberId } = made;
  const mother = (await newLink(world, ctx, familyId, { kind: "member", id: memberId })).holder;
  const goals = () => listGoals(ctx, { familyId });
  const events = () => look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "goalEvent"));
  return { ctx, coordinatorId, made, familyId, memberId, mother, goals, events };
}
const goal = { domain: "work", what: "أريد أن أعمل", language: "ar" };

test("a member writes a wish in their own language; a form that comes twice is one goal", async () => {
  const { familyId, memberId, mother, goals, events, ctx } = await family();
  const request = { id: newId(), goal: { ...goal, memberId, byFrom: "2027-01-01", byDate: "2027-06-30" } };
  expect(await addGoal(mother, request)).toEqual({ goalId: request.id });
  await addGoal(mother, { ...request, goal: { ...goal, what: "iets anders" } });
  await addGoal(mother, { id: newId(), goal, state: "chosen" });
  expect(await goals()).toMatchObject([
    { ...request.goal, id: request.id, state: "wish", shared: false, reachedAt: null, askAgainOn: null },
    { ...goal, memberId: null, state: "chosen" },
  ]);
  const kinds = (await events()).map(({ kind, memberId, coordinatorId, language, seenAt }) => {
    return { kind, memberId, coordinatorId, language, seenAt };
  });
  const byHer = { memberId, coordinatorId: null, language: "ar", seenAt: null };
  expect(kinds.toSorted((a, b) => b.kind.localeCompare(a.kind))).toEqual([
    { kind: "wished", ...byHer },
    { kind: "chosen", ...byHer },
  ]);
  const late = addGoal(mother, { id: newId(), goal, state: "reached" });
  await expect(late).rejects.toMatchObject({ code: "not-valid" });
  const upside = addGoal(ctx, {
    ...{ familyId, id: newId() },
    goal: { ...goal, byFrom: "2027-02-01", byDate: "2027-01-01" },
  });
  await expect(upside).rejects.toMatchObject({ fields: [{ path: "goal.byDate" }] });
});

test("a minor adds their own, not the family's; nobody adds another's", async () => {
  const { ctx, familyId, memberId } = await family();
  const minor = await newMember(ctx, familyId);
  const son = (await newLink(world, ctx, familyId, { kind: "member", id: minor })).holder;
  await addGoal(son, { id: newId(), goal: { ...goal, memberId: minor } });
  const familys = () => addGoal(son, { id: newId(), goal });
  await expect(familys()).rejects.toMatchObject({ code: "not-found" });
  await shareWithMinor(ctx, { familyId, memberId: minor, kind: "goals" });
  await expect(familys()).rejects.toMatchObject({ code: "not-now", reason: "goal-not-yours" });
  const mothers = (shared: boolean) => addGoal(son, { id: newId(), goal: { ...goal, memberId, shared } });
  await expect(mothers(false)).rejects.toMatchObject({ code: "not-found" });
  await expect(mothers(true)).rejects.toMatchObject({ reason: "goal-not-yours" });
});

test("wish, chosen, under way, parked until a day, taken up, reached: each noted with who, when and why", async () => {
  const { ctx, coordinatorId, familyId, memberId, mother, goals, events } = await family();
  const goalId = newId();
  await addGoal(mother, { id: goalId, goal: { ...goal, memberId } });
  const at = () => ++world.clock.now;
  at();
  expect(await moveGoal(mother, { goalId, verb: "choose" })).toEqual({ state: "chosen", version: 2 });
  at();
  await moveGoal(ctx, { familyId, goalId, verb: "start", why: "aan tafel gezegd", saidBy: memberId });
  at();
  const parked = { goalId, verb: "park", why: "ليس الآن", language: "ar", askAgainOn: "2027-03-01" };
  await moveGoal(mother, parked);
  await moveGoal(mother, parked);
  expect(await goals()).toMatchObject([{ state: "parked", askAgainOn: "2027-03-01", version: 4 }]);
  await moveGoal(mother, { goalId, verb: "park", askAgainOn: "2027-04-01" });
  await moveGoal(mother, { goalId, verb: "park" });
  expect(await goals()).toMatchObject([{ state: "parked", askAgainOn: "2027-04-01", version: 5 }]);
  const barred = moveGoal(mother, { goalId, verb: "start" });
  await expect(barred).rejects.toMatchObject({ code: "not-now", reason: "goal-parked" });
  at();
  await moveGoal(mother, { goalId, verb: "take-up" });
  expect(await goals()).toMatchObject([{ state: "chosen", askAgainOn: null }]);
  const reachedAt = at();
  await moveGoal(ctx, { familyId, goalId, verb: "reach" });
  await moveGoal(ctx, { familyId, goalId, verb: "reach" });
  expect(await goals()).toMatchObject([{ state: "reached", reachedAt }]);
  const noted = (await events()).map(({ kind, why, language, memberId: of, coordinatorId: by }) => {
    return [kind, why, language, of === memberId, by === coordinatorId];
  });
  expect(noted).toEqual([
    ["wished", null, "ar", true, false],
    ["chosen", null, "nl", true, false],
    ["started", "aan tafel gezegd", "nl", true, true],
    ["parked", "ليس الآن", "ar", true, false],
    ["taken-up", null, "nl", true, false],
    ["reached", null, "nl", false, true],
  ]);
  at();
  await moveGoal(mother, { goalId, verb: "take-up" });
  expect(await goals()).toMatchObject([{ state: "under-way", reachedAt: null }]);
});

test("a day to ask again lies today or later, and exists", async () => {
  const { mother, goals } = await family();
  const goalId = newId();
  await addGoal(mother, { id: goalId, goal });
  const park = (askAgainOn: string) => moveGoal(mother, { goalId, verb: "park", askAgainOn });
  const past = { code: "not-valid", fields: [{ path: "askAgainOn", reason: "day-past" }] };
  await expect(park("2026-11-22")).rejects.toMatchObject(past);
  await expect(park("2027-02-31")).rejects.toMatchObject({ fields: [{ reason: "not-a-date" }] });
  expect(await goals()).toMatchObject([{ state: "wish" }]);
  await park("2026-11-23");
  expect(await goals()).toMatchObject([{ state: "parked", askAgainOn: "2026-11-23" }]);
});

test("adjusted, the old words stay with the goal; the same words again, from an old page, change nothing", async () => {
  const { ctx, familyId, memberId, mother, goals, events } = await family();
  const goalId = newId();
  await addGoal(ctx, {
    ...{ familyId, id: goalId },
    goal: { ...goal, memberId, how: "stap voor stap", byFrom: "2027-01-01", byDate: "2027-02-01" },
  });
  const said = { domain: "leisure", what: "أريد أن أسبح", language: "ar", shared: true };
  await changeGoal(mother, { goalId, version: 1, goal: said });
  await changeGoal(mother, { goalId, version: 1, goal: said });
  expect(await goals()).toMatchObject([{ ...said, memberId, how: null, byDate: null, version: 2 }]);
  const adjusted = (await events()).filter(({ kind }) => kind === "adjusted");
  expect(adjusted).toMatchObject([
    { was: "أريد أن أعمل\nstap voor stap\n2027-01-01 – 2027-02-01", language: "ar", memberId },
  ]);
  const late = changeGoal(ctx, { familyId, goalId, version: 1, goal: { ...said, what: "x", memberId } });
  await expect(late).rejects.toMatchObject({ code: "changed-meanwhile" });
});

test("of a reached goal only who may see it can change; of another's, nothing", async () => {
  const { ctx, familyId, memberId, mother, goals, events } = await family();
  const goalId = newId();
  await addGoal(mother, { id: goalId, goal: { ...goal, memberId } });
  await moveGoal(mother, { goalId, verb: "reach" });
  const change = (more: object) =>
    changeGoal(mother, { goalId, version: 2, goal: { ...goal, shared: true, ...more } });
  await expect(change({ what: "x" })).rejects.toMatchObject({ code: "not-now", reason: "goal-reached" });
  await change({});
  expect(await goals()).toMatchObject([{ shared: true, state: "reached", version: 3 }]);
  expect((await events()).map(({ kind }) => kind).sort()).toEqual(["reached", "wished"]);
  const other = await newMember(ctx, familyId, { birthYear: 1990 });
  const father = (await newLink(world, ctx, familyId, { kind: "member", id: other })).holder;
  const theirs = { goalId, version: 3, goal: { ...goal, shared: false } };
  await expect(changeGoal(father, theirs)).rejects.toMatchObject({ reason: "goal-not-yours" });
  const ticking = moveGoal(father, { goalId, verb: "take-up" });
  await expect(ticking).rejects.toMatchObject({ code: "not-now", reason: "goal-not-yours" });
});

test("what the family did is new until a coordinator has seen it, and only what she saw", async () => {
  const { ctx, familyId, mother } = await family();
  const goalId = newId();
  await addGoal(mother, { id: goalId, goal });
  const first = await listPlanNews(ctx, { familyId });
  const about = { goalId, what: goal.what, memberName: "Selam Tesfay", was: null, why: null };
  expect(first).toMatchObject([{ ...about, kind: "wished", language: "ar", at: world.clock.now }]);
  world.clock.now += 1;
  await moveGoal(mother, { goalId, verb: "let-go", why: "لا", language: "ar" });
  await seePlanNews(ctx, { familyId, eventIds: first.map(({ id }) => id) });
  expect(await listPlanNews(ctx, { familyId })).toMatchObject([{ ...about, kind: "let-go", why: "لا" }]);
  await moveGoal(ctx, { familyId, goalId, verb: "take-up" });
  expect(await listPlanNews(ctx, { familyId })).toHaveLength(1);
  await seePlanNews(ctx, { familyId, eventIds: [] });
  expect(await listPlanNews(ctx, { familyId })).toHaveLength(1);
});

test("in a closed file, for an actor and for another family, no goal moves", async () => {
  const { ctx, made, familyId, mother } = await family();
  const goalId = newId();
  await addGoal(mother, { id: goalId, goal });
  const actorId = await newActor(ctx, made);
  const actor = (await newLink(world, ctx, familyId, { kind: "actor", id: actorId })).holder;
  const there = await newFamily(ctx);
  const them = (await newLink(world, ctx, there.familyId, { kind: "member", id: there.memberId })).holder;
  for (const stranger of [actor, them, world.as({ kind: "system" })]) {
    const verbs = [
      () => moveGoal(stranger, { familyId, goalId, verb: "reach" }),
      () => changeGoal(stranger, { familyId, goalId, version: 1, goal: { ...goal, shared: true } }),
    ];
    for (const verb of verbs) await expect(verb()).rejects.toMatchObject({ code: "not-found" });
  }
  await closeFamily(ctx, { familyId });
  for (const by of [ctx, mother]) {
    const verb = moveGoal(by, { familyId, goalId, verb: "reach" });
    await expect(verb).rejects.toMatchObject({ code: "closed" });
  }
});
