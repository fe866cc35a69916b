import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { shareWithMinor } from "../family/share-with-minor";
import { newActor, newLink } from "../testing/actor";
import { newMember } from "../testing/family";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addGoal } from "./add-goal";
import { listGoals } from "./list-goals";
import { listPlanNews } from "./list-plan-news";
import { readPeopleRound } from "./people-round";
import { setGoalActors } from "./set-goal-actors";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

async function home() {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const minor = await newMember(ctx, familyId);
  const [lieve, tom] = [
    await newActor(ctx, family, { name: "Lieve", role: "buurvrouw" }),
    await newActor(ctx, family, { name: "Tom" }),
  ];
  const linkOf = async (id: string) => (await newLink(world, ctx, familyId, { kind: "member", id })).holder;
  const [mother, son] = [await linkOf(memberId), await linkOf(minor)];
  const goal = async (by: typeof ctx, about: object) =>
    (await addGoal(by, { familyId, id: newId(), goal: { domain: "work", what: "Werk", ...about } })).goalId;
  const helpers = async (goalId: string) =>
    (await listGoals(ctx, { familyId })).find(({ id }) => id === goalId)?.actorIds;
  const events = (goalId: string) =>
    act(ctx, "test.events", coordinatorOf(familyId), (writer) =>
      rowsOf(writer, "goalEvent", { goalId, kind: "helpers" }),
    );
  return { ctx, family, familyId, memberId, minor, lieve, tom, mother, son, goal, helpers, events };
}

test("a member chooses from the map who helps; it is news, and the same again is none", async () => {
  const { ctx, familyId, memberId, lieve, tom, mother, goal, helpers, events } = await home();
  const goalId = await goal(mother, { memberId });
  await setGoalActors(mother, { goalId, actorIds: [lieve, tom] });
  await setGoalActors(mother, { goalId, actorIds: [tom, lieve] });
  expect((await helpers(goalId))?.toSorted()).toEqual([lieve, tom].toSorted());
  expect(await events(goalId)).toMatchObject([{ memberId, coordinatorId: null, seenAt: null, was: null }]);
  expect((await listPlanNews(ctx, { familyId })).map(({ kind }) => kind)).toContain("helpers");
  await setGoalActors(mother, { goalId, actorIds: [] });
  expect(await helpers(goalId)).toEqual([]);
  expect(await events(goalId)).toHaveLength(2);
});

test("nobody chooses for another's goal, and a child without the map nobody new", async () => {
  const { ctx, family, familyId, memberId, minor, lieve, tom, mother, son, goal, helpers } = await home();
  const [mothers, sons] = [await goal(mother, { memberId }), await goal(son, { memberId: minor })];
  const setting = (by: typeof ctx, goalId: string, actorIds: string[]) =>
    setGoalActors(by, { goalId, actorIds });
  await expect(setting(son, mothers, [lieve])).rejects.toMatchObject({ code: "not-found" });
  await expect(setting(mother, sons, [])).rejects.toMatchObject({ code: "not-found" });
  await expect(setting(son, sons, [lieve])).rejects.toMatchObject({ code: "not-found" });
  const stranger = await newActor(ctx, await newFamily(ctx));
  await expect(setting(mother, mothers, [stranger])).rejects.toMatchObject({ code: "not-found" });
  await setGoalActors(ctx, { familyId, goalId: sons, actorIds: [lieve] });
  expect(await readPeopleRound(son, [lieve])).toEqual({
    people: [{ id: lieve, name: "Lieve", role: "buurvrouw", named: true }],
    members: [
      { id: memberId, name: "Selam Tesfay" },
      { id: minor, name: "Daniel Tesfay" },
    ],
  });
  await setting(son, sons, []);
  expect(await helpers(sons)).toEqual([]);
  await shareWithMinor(ctx, { familyId, memberId: minor, kind: "map" });
  await setting(son, sons, [tom]);
  expect(await helpers(sons)).toEqual([tom]);
  expect((await readPeopleRound(mother, [tom])).people.map(({ id, named }) => [id, named])).toEqual([
    [tom, true],
    [lieve, false],
  ]);
  const { holder } = await newLink(world, ctx, family.familyId, { kind: "actor", id: lieve });
  await expect(readPeopleRound(holder, [])).rejects.toMatchObject({ code: "not-found" });
});
