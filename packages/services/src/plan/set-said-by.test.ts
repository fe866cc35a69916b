import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeFamily } from "../family/close-family";
import { removeMember } from "../family/remove-member";
import { newLink } from "../testing/actor";
import { newMember } from "../testing/family";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addGoal } from "./add-goal";
import { addStep } from "./add-step";
import { changeGoal } from "./change-goal";
import { listGoalEvents } from "./list-goal-events";
import { listGoals } from "./list-goals";
import { moveGoal } from "./move-goal";
import { moveStep } from "./move-step";
import { setSaidBy } from "./set-said-by";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

async function plan() {
  const { ctx } = await newCoordinator(world);
  const { familyId, memberId: mother } = await newFamily(ctx);
  const son = await newMember(ctx, familyId);
  const goalId = newId();
  await addGoal(ctx, { familyId, id: goalId, goal: { domain: "work", what: "Werk", memberId: mother } });
  const said = async () =>
    (await listGoalEvents(ctx, { familyId, goalId })).map(({ kind, memberName }) => `${kind} ${memberName}`);
  return { ctx, familyId, mother, son, goalId, of: { familyId, goalId }, said };
}

test("whose word a tick was is put right after, as often as needed", async () => {
  const { ctx, mother, son, of, said } = await plan();
  const eventId = newId();
  world.clock.now += 1;
  await moveGoal(ctx, { ...of, verb: "reach", saidBy: mother, eventId });
  expect((await said())[0]).toBe("reached Selam Tesfay");
  await setSaidBy(ctx, { ...of, eventId, saidBy: son });
  expect((await said())[0]).not.toBe("reached Selam Tesfay");
  await setSaidBy(ctx, { ...of, eventId, saidBy: null });
  expect((await said())[0]).toBe("reached null");
  await setSaidBy(ctx, { ...of, eventId, saidBy: mother });
  expect(await said()).toEqual(["reached Selam Tesfay", "started null"]);
});

test("whose word a new goal was is kept, and can be put right", async () => {
  const { ctx, familyId, mother, son } = await plan();
  const goalId = newId();
  const eventId = newId();
  const goal = { domain: "work", what: "Fiets", memberId: mother };
  await addGoal(ctx, { familyId, id: goalId, goal, saidBy: mother, eventId });
  const first = async () =>
    (await listGoalEvents(ctx, { familyId, goalId })).map(({ memberName }) => memberName);
  expect(await first()).toEqual(["Selam Tesfay"]);
  await setSaidBy(ctx, { familyId, goalId, eventId, saidBy: null });
  expect(await first()).toEqual([null]);
  await removeMember(ctx, { familyId, memberId: son, version: 1 });
  const gone = addGoal(ctx, { familyId, id: newId(), goal, saidBy: son });
  await expect(gone).rejects.toMatchObject({ code: "not-found" });
});

test("a tick that comes twice is one, also when others went on meanwhile", async () => {
  const { ctx, familyId, mother, goalId, of, said } = await plan();
  const tick = { ...of, verb: "reach", saidBy: mother, eventId: newId() };
  world.clock.now += 1;
  await moveGoal(ctx, tick);
  world.clock.now += 1;
  await moveGoal(ctx, { ...of, verb: "take-up" });
  expect(await moveGoal(ctx, tick)).toEqual({ state: "under-way", version: 3 });
  expect(await said()).toEqual(["taken-up null", "reached Selam Tesfay", "started null"]);
  const stepId = newId();
  await addStep(ctx, { ...of, id: stepId, step: { words: "Bellen" } });
  const done = { familyId, stepId, verb: "tick", saidBy: mother, eventId: newId() };
  world.clock.now += 1;
  expect(await moveStep(ctx, done)).toEqual({ version: 2 });
  expect((await said())[0]).toBe("step-done Selam Tesfay");
  await moveStep(ctx, { familyId, stepId, verb: "untick" });
  expect(await moveStep(ctx, done)).toEqual({ version: 3 });
  expect((await listGoals(ctx, { familyId }))[0]?.steps[0]?.state).toBe("open");
  const goal = { domain: "work", what: "Ander werk", memberId: mother, shared: false };
  world.clock.now += 1;
  await changeGoal(ctx, { familyId, goalId, version: 3, goal, saidBy: mother, eventId: newId() });
  expect((await said())[0]).toBe("adjusted Selam Tesfay");
});

test("what a member did by their own link stays theirs; what was not noted changes nothing", async () => {
  const { ctx, familyId, mother, son, goalId, of, said } = await plan();
  const { holder } = await newLink(world, ctx, familyId, { kind: "member", id: mother });
  const eventId = newId();
  world.clock.now += 1;
  await moveGoal(holder, { goalId, verb: "reach", eventId });
  await setSaidBy(ctx, { ...of, eventId, saidBy: son });
  await setSaidBy(ctx, { ...of, eventId: newId(), saidBy: son });
  const other = newId();
  await addGoal(ctx, { familyId, id: other, goal: { domain: "work", what: "Ander" } });
  const noted = newId();
  await moveGoal(ctx, { familyId, goalId: other, verb: "reach", eventId: noted });
  await setSaidBy(ctx, { ...of, eventId: noted, saidBy: son });
  expect(await said()).toEqual(["reached Selam Tesfay", "started null"]);
  const [reached] = await listGoalEvents(ctx, { familyId, goalId: other });
  expect(reached?.memberName).toBeNull();
});

test("only for a member of now, by a coordinator of this family, while its file is open", async () => {
  const { ctx, familyId, mother, son, goalId, of, said } = await plan();
  const eventId = newId();
  world.clock.now += 1;
  await moveGoal(ctx, { ...of, verb: "reach", eventId });
  const put = (by: typeof ctx, saidBy: string) => setSaidBy(by, { ...of, eventId, saidBy });
  const notFound = { code: "not-found" };
  await removeMember(ctx, { familyId, memberId: son, version: 1 });
  await expect(put(ctx, son)).rejects.toMatchObject(notFound);
  await expect(put(ctx, newId())).rejects.toMatchObject(notFound);
  await expect(put((await newCoordinator(world)).ctx, mother)).rejects.toMatchObject(notFound);
  const { holder } = await newLink(world, ctx, familyId, { kind: "member", id: mother });
  await expect(put(holder, mother)).rejects.toMatchObject(notFound);
  // An id that another family has is nobody's to take.
  const { familyId: theirs } = await newFamily(ctx);
  const goal = { domain: "work", what: "Zij" };
  const id = newId();
  await addGoal(ctx, { familyId: theirs, id, goal });
  const taken = moveGoal(ctx, { familyId: theirs, goalId: id, verb: "reach", eventId });
  await expect(taken).rejects.toMatchObject(notFound);
  await closeFamily(ctx, { familyId, reason: "other" });
  await expect(put(ctx, mother)).rejects.toMatchObject({ code: "closed" });
  expect((await said())[0]).toBe("reached null");
  expect(goalId).not.toBe(id);
});
