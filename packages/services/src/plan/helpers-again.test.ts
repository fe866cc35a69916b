import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newActor } from "../testing/actor";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addGoal } from "./add-goal";
import { listGoals } from "./list-goals";
import { setGoalActors } from "./set-goal-actors";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("who supported a goal before can support it again; both times are kept", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const griet = await newActor(ctx, family);
  const goalId = newId();
  await addGoal(ctx, { familyId, id: goalId, goal: { domain: "work", what: "Werk" }, actorIds: [griet] });
  const start = world.clock.now;
  const helpers = async (actorIds: string[]) => {
    world.clock.now += 1000;
    await setGoalActors(ctx, { familyId, goalId, actorIds });
    return (await listGoals(ctx, { familyId })).flatMap((goal) => goal.actorIds);
  };
  expect(await helpers([])).toEqual([]);
  expect(await helpers([griet])).toEqual([griet]);
  expect(await helpers([griet])).toEqual([griet]);
  const rows = await look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "goalActor"));
  const times = rows.toSorted((a, b) => a.since - b.since).map(({ since, until }) => [since, until]);
  expect(times).toEqual([
    [start, start + 1000],
    [start + 2000, null],
  ]);
});
