import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeMember } from "../family/remove-member";
import { newActor, newLink } from "../testing/actor";
import { newMember } from "../testing/family";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addGoal } from "./add-goal";
import { changeGoal } from "./change-goal";
import { moveGoal } from "./move-goal";
import { readGoalHistory } from "./read-goal-history";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

const goal = { domain: "work", what: "Werk" };

async function household() {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId: mother } = family;
  const father = await newMember(ctx, familyId, { name: "Daniel", birthYear: 1984 });
  const link = async (kind: "member" | "actor", id: string) =>
    (await newLink(world, ctx, familyId, { kind, id })).holder;
  return { ctx, family, familyId, mother, father, link };
}

test("whose goal it is reads what was noted of it: whose word, by whom, why, and what it said before", async () => {
  const { ctx, familyId, mother, father, link } = await household();
  const own = await link("member", mother);
  const goalId = newId();
  const at = world.clock.now;
  await addGoal(own, { id: goalId, goal: { ...goal, memberId: mother, shared: true } });
  world.clock.now += 1;
  const said = { ...goal, what: "Ander werk", memberId: mother, shared: true };
  await changeGoal(ctx, { familyId, goalId, version: 1, goal: said });
  world.clock.now += 1;
  await moveGoal(ctx, { familyId, goalId, verb: "park", why: "Eerst de taal", saidBy: mother });
  expect(await readGoalHistory(own, { goalId })).toEqual([
    {
      ...{ kind: "parked", yours: true, memberName: "Selam Tesfay", notedBy: "Joke Vermeulen" },
      ...{ was: null, why: "Eerst de taal", language: "nl", at: at + 2 },
    },
    {
      ...{ kind: "adjusted", yours: false, memberName: null, notedBy: "Joke Vermeulen" },
      ...{ was: "Werk", why: null, language: "nl", at: at + 1 },
    },
    {
      ...{ kind: "wished", yours: true, memberName: "Selam Tesfay", notedBy: null },
      ...{ was: null, why: null, language: "nl", at },
    },
  ]);
  // Who only sees her goal reads no reasons of hers.
  expect(await readGoalHistory(await link("member", father), { goalId })).toEqual([]);
});

test("of the family's goal its adults read it, without the words of who left; nobody else, and of no other family", async () => {
  const { ctx, family, familyId, mother, father, link } = await household();
  const goalId = newId();
  await addGoal(ctx, { familyId, id: goalId, goal });
  world.clock.now += 1;
  await moveGoal(ctx, { familyId, goalId, verb: "park", why: "Geen tijd", saidBy: father });
  const own = await link("member", mother);
  const newest = async () => (await readGoalHistory(own, { goalId }))[0];
  expect(await newest()).toMatchObject({ memberName: "Daniel", yours: false, why: "Geen tijd" });
  await removeMember(ctx, { familyId, memberId: father, version: 1 });
  expect(await newest()).toMatchObject({ kind: "parked", memberName: null, why: null, was: null });
  const griet = await link("actor", await newActor(ctx, family));
  const hidden = newId();
  await addGoal(ctx, { familyId, id: hidden, goal: { ...goal, memberId: mother } });
  const child = await link("member", await newMember(ctx, familyId, { birthYear: 2012 }));
  const elsewhere = newId();
  await addGoal(ctx, { familyId: (await newFamily(ctx)).familyId, id: elsewhere, goal });
  for (const [by, id] of [
    [griet, goalId],
    [child, hidden],
    [child, goalId],
    [own, elsewhere],
    [ctx, goalId],
  ] as const) {
    await expect(readGoalHistory(by, { goalId: id })).rejects.toMatchObject({ code: "not-found" });
  }
});
