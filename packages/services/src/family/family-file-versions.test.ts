import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeActor } from "../network/actor/remove-actor";
import { writeFelt } from "../network/mirror/write-felt";
import { readNetwork } from "../network/read-network";
import { writeTie } from "../network/tie/write-tie";
import { compareVersions } from "../network/version/compare-versions";
import { noteWishGoal } from "../network/version/note-wish-goal";
import { addGoal } from "../plan/add-goal";
import { newActor } from "../testing/actor";
import { newMember } from "../testing/family";
import { newVersion, versionMap, versionsOf } from "../testing/version";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { exportFamily } from "./export-family";
import { importFamily } from "./import-family";
import { removeMember } from "./remove-member";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

const coordinator = "joke@welkom.test";
const system = () => world.as({ kind: "system" });

async function bring(text: string) {
  const bytes = new TextEncoder().encode(text);
  const { familyId } = await importFamily(system(), { bytes, coordinator });
  return { familyId, again: (await exportFamily(system(), { familyId })).text };
}

test("kept versions, what is told of ties and how it feels go along; a day later too", async () => {
  const { ctx } = await newCoordinator(world, { email: coordinator });
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const daniel = await newMember(ctx, familyId, { name: "Daniel", birthYear: 1988 });
  const actorId = await newActor(ctx, family, { name: "Griet", domains: ["work"], consents: [] });
  const aunt = await newActor(ctx, family, { name: "Tante", formal: false, consents: [] });
  const tie = { supports: [], closeness: "close", since: "2019", means: ["phone"], words: "Lief" };
  await writeTie(ctx, { familyId, actorId, memberId, ...tie });
  await writeTie(ctx, { familyId, actorId: aunt, memberId, group: "family" });
  await writeTie(ctx, { familyId, actorId, memberId: daniel, quality: "strong" });
  const felt = { familyId, memberId, richness: "sparse", effect: null };
  await writeFelt(ctx, { ...felt, id: newId() });
  const then = await newVersion(ctx, familyId, [memberId, daniel], { about: "then", where: "origin" });
  world.clock.now += 1_000;
  await newVersion(ctx, familyId, [daniel], { about: "wished", basedOnId: then });
  await newVersion(ctx, familyId, [daniel]);
  await writeFelt(ctx, { ...felt, id: newId(), effect: "burdening" });
  await removeActor(ctx, { familyId, actorId: aunt, version: 1 });
  await removeMember(ctx, { familyId, memberId: daniel, version: 1 });
  const { text } = await exportFamily(system(), { familyId });
  const again = await bring(text);
  expect(again.again).toBe(text);
  const person = { formal: true, places: [{ domain: "work" }] };
  const { words, ...drawn } = tie;
  expect(JSON.parse(text).familyLayer).toEqual({
    feelings: [{ actor: "a1", member: "m1", words, ...drawn }],
    needWords: [],
    felt: [
      { member: "m1", on: "2026-11-23", richness: "sparse" },
      { member: "m1", on: "2026-11-23", richness: "sparse", effect: "burdening" },
    ],
    versions: [
      {
        ...{ id: "v1", about: "then", where: "origin", on: "2026-11-23" },
        ...{ toldBy: ["m1"], members: ["m1"] },
        people: [
          { id: "a1", name: "Griet", ...person },
          { id: "a2", name: "Tante", formal: false },
        ],
        account: [
          { actor: "a1", member: "m1", ...drawn },
          { actor: "a2", member: "m1", group: "family" },
        ],
      },
    ],
  });
  const [kept] = await versionsOf(ctx, again.familyId);
  expect(kept).toMatchObject({ about: "then", where: "origin", people: 2, formal: 1, version: 1 });
  const { items } = await compareVersions(ctx, { familyId: again.familyId, from: kept?.id ?? "", to: "now" });
  expect(items.map(({ kind }) => kind)).toEqual(["went", "formal-share"]);
});

test("a wish that became a goal keeps it in the file, and in the family that is read back", async () => {
  const { ctx } = await newCoordinator(world, { email: coordinator });
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const actorId = await newActor(ctx, family, { name: "Griet", domains: ["work"], consents: [] });
  const versionId = await newVersion(ctx, familyId, [memberId], { about: "wished" });
  const goalId = newId();
  await addGoal(ctx, { familyId, id: goalId, goal: { domain: "work", what: "Werk" } });
  const wishes = [
    { kind: "closer", about: actorId, memberId },
    { kind: "new-domain", about: "leisure", memberId: null },
  ];
  for (const wish of wishes) await noteWishGoal(ctx, { familyId, versionId, wish, goalId });
  // Of somebody who stands nowhere in the file nothing is told.
  await noteWishGoal(ctx, {
    familyId,
    versionId,
    goalId,
    wish: { kind: "came", about: newId(), memberId: null },
  });
  const { text } = await exportFamily(system(), { familyId });
  expect(JSON.parse(text).familyLayer.versions[0].goals).toEqual([
    { kind: "closer", about: "a1", member: "m1", goal: "g1" },
    { kind: "new-domain", about: "leisure", goal: "g1" },
  ]);
  const { familyId: again, again: twice } = await bring(text);
  expect(twice).toBe(text);
  const [kept] = await versionsOf(ctx, again);
  const { goals } = await readNetwork(ctx, { familyId: again });
  const { became = [] } = await versionMap(ctx, again, kept?.id ?? "");
  expect(became.map(({ kind, goalId: id }) => [kind, id])).toEqual(
    wishes.map(({ kind }) => [kind, goals[0]?.id]),
  );
});
