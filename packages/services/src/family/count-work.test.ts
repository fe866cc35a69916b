import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { goalStates } from "@rondom/domain/plan/goal";
import { taskStates } from "@rondom/domain/task/task";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { closeFamily } from "./close-family";
import { countWork } from "./count-work";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

/** One goal and one task in each state, and one more goal under way. */
async function work(ctx: Ctx, familyId: string, ownerId: string) {
  await act(ctx, "test.work", coordinatorOf(familyId), async (writer) => {
    const now = writer.now;
    for (const [position, state] of [...goalStates, "under-way" as const].entries()) {
      const what = { domain: "work", what: "Een opleiding", shared: true };
      await add(writer, "goal", { id: newId(), ...what, state, position, createdAt: now, version: 1 });
    }
    for (const state of taskStates) {
      const owned = { title: "Bellen", sensitive: false, ownerKind: "member" as const, ownerId };
      await add(writer, "task", { id: newId(), ...owned, state, askedAt: now, version: 1 });
    }
  });
}

test("goals under way and tasks that have not ended, of this family alone", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId, memberId } = await newFamily(ctx);
  const other = await newFamily(ctx);
  await work(ctx, familyId, memberId);
  expect(await countWork(ctx, { familyId })).toEqual({ goals: 2, tasks: 5 });
  expect(await countWork(ctx, { familyId: other.familyId })).toEqual({ goals: 0, tasks: 0 });
});

test("a closed file counts too; somebody else's is not found", async () => {
  const { ctx, organisationId } = await newCoordinator(world);
  const { familyId, memberId } = await newFamily(ctx);
  await work(ctx, familyId, memberId);
  const before = await countWork(ctx, { familyId });
  await closeFamily(ctx, { familyId });
  expect(await countWork(ctx, { familyId })).toEqual(before);
  const { ctx: colleague } = await newCoordinator(world, { organisationId });
  for (const acting of [colleague, world.as({ kind: "system" })]) {
    await expect(countWork(acting, { familyId })).rejects.toMatchObject({ code: "not-found" });
  }
  await expect(countWork(ctx, { familyId: newId() })).rejects.toMatchObject({ code: "not-found" });
  await expect(countWork(ctx, { familyId: 1 })).rejects.toMatchObject({ code: "not-valid" });
});
