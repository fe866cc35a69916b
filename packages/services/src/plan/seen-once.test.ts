import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newLink } from "../testing/actor";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addGoal } from "./add-goal";
import { listPlanNews } from "./list-plan-news";
import { seePlanNews } from "./see-plan-news";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("news seen by a second coordinator keeps the moment at which it was first seen", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId, memberId } = await newFamily(ctx);
  const { holder } = await newLink(world, ctx, familyId, { kind: "member", id: memberId });
  await addGoal(holder, { id: newId(), goal: { domain: "work", what: "Werk" } });
  const eventIds = (await listPlanNews(ctx, { familyId })).map(({ id }) => id);
  const seenAt = world.clock.now;
  await seePlanNews(ctx, { familyId, eventIds });
  world.clock.now += 60_000;
  await seePlanNews(ctx, { familyId, eventIds });
  const events = await look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "goalEvent"));
  expect(events.map((event) => event.seenAt)).toEqual([seenAt]);
});
