import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeMember } from "../family/remove-member";
import { removeActor } from "../network/actor/remove-actor";
import { newActor } from "../testing/actor";
import { fileOf } from "../testing/edits";
import { newMember } from "../testing/family";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addGoal } from "./add-goal";
import { addStep } from "./add-step";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("in the family file, who left takes no step", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const memberId = await newMember(ctx, familyId);
  const actorId = await newActor(ctx, family);
  const goalId = newId();
  await addGoal(ctx, { familyId, id: goalId, goal: { domain: "work", what: "Werk" } });
  for (const who of [
    { kind: "member", id: memberId },
    { kind: "actor", id: actorId },
  ]) {
    await addStep(ctx, { familyId, id: newId(), goalId, step: { words: who.kind, who } });
  }
  const takers = async () => {
    const { goals } = JSON.parse(await fileOf(ctx, familyId)) as {
      goals: { steps: { words: string; actor?: string; member?: string }[] }[];
    };
    return goals.flatMap(({ steps }) => steps.map(({ words, actor, member }) => [words, actor ?? member]));
  };
  expect(await takers()).toEqual([
    ["member", "m2"],
    ["actor", "a1"],
  ]);
  await removeMember(ctx, { familyId, memberId, version: 1 });
  await removeActor(ctx, { familyId, actorId, version: 1 });
  expect(await takers()).toEqual([
    ["member", undefined],
    ["actor", undefined],
  ]);
});
