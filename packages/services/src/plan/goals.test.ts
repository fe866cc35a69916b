import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { removeMember } from "../family/remove-member";
import { shareWithMinor } from "../family/share-with-minor";
import { removeActor } from "../network/actor/remove-actor";
import { addOwnDomain } from "../network/domain/add-own-domain";
import { newActor, newLink } from "../testing/actor";
import { newMember } from "../testing/family";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addGoal } from "./add-goal";
import { changeGoal } from "./change-goal";
import { listGoals } from "./list-goals";
import { moveGoal } from "./move-goal";
import { readGoalsAsMember } from "./read-goals-as-member";
import { setGoalActors } from "./set-goal-actors";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

async function newGoal(ctx: Ctx, familyId: string, goal: object = {}, actorIds: string[] = []) {
  const input = { familyId, id: newId(), goal: { domain: "work", what: "Werk vinden", ...goal }, actorIds };
  return (await addGoal(ctx, input)).goalId;
}

test("a goal in the family's words, with a date or words for by when, and who supports it", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const actorId = await newActor(ctx, family);
  const request = {
    familyId,
    id: newId(),
    goal: {
      domain: "work",
      memberId,
      what: "Een opleiding",
      how: "eerst\nNederlands",
      byWords: "volgend schooljaar",
    },
    actorIds: [actorId],
  };
  await addGoal(ctx, request);
  await addGoal(ctx, { ...request, actorIds: [] });
  await newGoal(ctx, familyId, { byDate: "2027-03-31", shared: true });
  expect(await listGoals(ctx, { familyId })).toEqual([
    {
      id: request.id,
      ...request.goal,
      language: "nl",
      byFrom: null,
      byDate: null,
      shared: false,
      state: "under-way",
      askAgainOn: null,
      reachedAt: null,
      version: 1,
      actorIds: [actorId],
      steps: [],
    },
    expect.objectContaining({ byDate: "2027-03-31", shared: true, memberId: null, actorIds: [] }),
  ]);
});

test("a goal changes once per version seen, and says whether others see it", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const goalId = await newGoal(ctx, familyId);
  const goal = { domain: "leisure", what: "Voetbal", shared: false };
  await changeGoal(ctx, { familyId, goalId, version: 1, goal });
  expect(await listGoals(ctx, { familyId })).toMatchObject([{ ...goal, version: 2 }]);
  const late = changeGoal(ctx, { familyId, goalId, version: 1, goal: { ...goal, what: "Zwemmen" } });
  await expect(late).rejects.toMatchObject({ code: "changed-meanwhile" });
  const half = changeGoal(ctx, { familyId, goalId, version: 2, goal: { domain: "work", what: "x" } });
  await expect(half).rejects.toMatchObject({ code: "not-valid", fields: [{ path: "goal.shared" }] });
});

test("supporters: those that stay keep since when; who left the map supports nothing", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const [tom, griet] = [await newActor(ctx, family, { name: "Tom" }), await newActor(ctx, family)];
  const goalId = await newGoal(ctx, familyId, {}, [tom]);
  const supporters = async () => (await listGoals(ctx, { familyId }))[0]?.actorIds;
  const start = world.clock.now;
  world.clock.now += 1;
  await setGoalActors(ctx, { familyId, goalId, actorIds: [tom, griet] });
  expect((await supporters())?.sort()).toEqual([tom, griet].sort());
  await setGoalActors(ctx, { familyId, goalId, actorIds: [tom] });
  const rows = await look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "goalActor"));
  expect(rows.find((row) => row.actorId === tom)).toMatchObject({ since: start, until: null });
  expect(rows.find((row) => row.actorId === griet)).toMatchObject({ since: start + 1, until: start + 1 });
  await removeActor(ctx, { familyId, actorId: tom, version: 1 });
  expect(await supporters()).toEqual([]);
});

test("a goal keeps a member who left, and takes nobody who is not there", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const memberId = await newMember(ctx, familyId);
  const goalId = await newGoal(ctx, familyId, { memberId });
  await removeMember(ctx, { familyId, memberId, version: 1 });
  const goal = { domain: "work", what: "Anders", shared: false, memberId };
  await changeGoal(ctx, { familyId, goalId, version: 1, goal });
  await expect(newGoal(ctx, familyId, { memberId })).rejects.toMatchObject({ code: "not-found" });
  const elsewhere = { ...goal, memberId: (await newFamily(ctx)).memberId };
  const taking = changeGoal(ctx, { familyId, goalId, version: 2, goal: elsewhere });
  await expect(taking).rejects.toMatchObject({ code: "not-found" });
});

test("nobody and no domain of another family comes into a goal", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const other = await newFamily(ctx);
  const stranger = await newActor(ctx, other);
  const domain = newId();
  await addOwnDomain(ctx, { familyId: other.familyId, id: domain, domain: { name: "x" } });
  const goalId = await newGoal(ctx, familyId);
  await expect(newGoal(ctx, familyId, {}, [stranger])).rejects.toMatchObject({ code: "not-found" });
  const setting = setGoalActors(ctx, { familyId, goalId, actorIds: [stranger] });
  await expect(setting).rejects.toMatchObject({ code: "not-found" });
  await expect(newGoal(ctx, familyId, { domain })).rejects.toMatchObject({ code: "not-valid" });
  const goal = { domain, what: "x", shared: false };
  const moving = changeGoal(ctx, { familyId, goalId, version: 1, goal });
  await expect(moving).rejects.toMatchObject({ code: "not-valid" });
});

test("a member reads their own goals, the family's, and what another shared, with who supports", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const actorId = await newActor(ctx, family, { role: "buddy", organisationName: "Welkomgroep" });
  const minor = await newMember(ctx, familyId, { name: "Daniel" });
  const own = newId();
  await addOwnDomain(ctx, { familyId, id: own, domain: { name: "Geloof" } });
  await newGoal(ctx, familyId, { what: "gezin", domain: own }, [actorId]);
  await newGoal(ctx, familyId, { what: "mama", memberId });
  await newGoal(ctx, familyId, { what: "mama, gedeeld", memberId, shared: true });
  await newGoal(ctx, familyId, { what: "Daniel", memberId: minor });
  const goalId = await newGoal(ctx, familyId, { what: "weg" });
  await moveGoal(ctx, { familyId, goalId, verb: "let-go" });
  const mother = (await newLink(world, ctx, familyId, { kind: "member", id: memberId })).holder;
  const son = (await newLink(world, ctx, familyId, { kind: "member", id: minor })).holder;
  const seen = async (holder: Ctx) => (await readGoalsAsMember(holder)).map((one) => one.what);
  expect(await seen(mother)).toEqual(["gezin", "mama", "mama, gedeeld"]);
  expect(await seen(son)).toEqual(["Daniel"]);
  await shareWithMinor(ctx, { familyId, memberId: minor, kind: "goals" });
  expect(await seen(son)).toEqual(["gezin", "mama, gedeeld", "Daniel"]);
  const [first, second] = await readGoalsAsMember(mother);
  expect(first).toMatchObject({
    domainName: "Geloof",
    memberName: null,
    supporters: [{ id: actorId, name: "Griet Maes", role: "buddy", organisation: "Welkomgroep" }],
  });
  expect(second).toMatchObject({ domainName: null, memberName: "Selam Tesfay", supporters: [] });
});

test("an actor's link and a coordinator have no goals of a member to read", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const actorId = await newActor(ctx, family);
  const { holder } = await newLink(world, ctx, family.familyId, { kind: "actor", id: actorId });
  for (const other of [holder, ctx]) {
    await expect(readGoalsAsMember(other)).rejects.toMatchObject({ code: "not-found" });
  }
});
