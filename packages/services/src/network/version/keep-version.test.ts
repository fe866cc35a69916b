import { newId } from "@rondom/domain/id";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { removeMember } from "../../family/remove-member";
import { newActor } from "../../testing/actor";
import { everythingBut } from "../../testing/everything";
import { newCouple } from "../../testing/family";
import { newNeed } from "../../testing/network";
import { anyEdit, doEdit } from "../../testing/random-edits";
import { newVersion, versionMap, versionsOf } from "../../testing/version";
import { newFamily, newWorld, type World } from "../../testing/world";
import { removeActor } from "../actor/remove-actor";
import { readNetwork } from "../read-network";
import { writeTie } from "../tie/write-tie";
import { compareVersions } from "./compare-versions";
import { keepVersion } from "./keep-version";
import { readVersion } from "./read-version";
import { removeVersion } from "./remove-version";

let world: World;
let ctx: Ctx;
let family: { familyId: string; memberId: string };
let familyId: string;
let selam: string;
let daniel: string;
let griet: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx, family, familyId, selam, daniel, griet } = await newCouple(world));
});
afterEach(() => world.close());

const tell = (memberId: string | null, more: object) =>
  writeTie(ctx, { familyId, actorId: griet, memberId, ...more });

test("a version is the map of that moment: what changes later does not reach it", async () => {
  await newNeed(ctx, familyId, { memberId: selam, sensitive: true, actorIds: [griet] });
  await tell(selam, { closeness: "close", words: "Zij luistert." });
  const { members, domains, actors, needs, ties } = await readNetwork(ctx, { familyId });
  const id = await newVersion(ctx, familyId, [selam]);
  const kept = await readVersion(ctx, { familyId, versionId: id });
  expect(kept).toMatchObject({
    ...{ id, at: world.clock.now, toldBy: [selam], about: "now", where: "here" },
    ...{ basedOnId: null, version: 1, mayDraw: false, feelingsClosed: null },
    memberNames: { [selam]: "Selam Tesfay", [daniel]: "Daniel" },
    map: { members, domains, ties },
  });
  expect(kept.map.actors).toMatchObject(
    actors.map(({ id, name, places, domains }) => ({ id, name, places, domains })),
  );
  expect(kept.map.needs).toEqual(needs.map(({ createdAt, version, words, ...need }) => need));
  expect(kept.map.account).toMatchObject([{ actorId: griet, memberId: selam, closeness: "close" }]);
  expect(JSON.stringify(kept.map)).not.toContain("luistert");
  world.clock.now += 86_400_000;
  await tell(selam, { closeness: "further" });
  await removeActor(ctx, { familyId, actorId: griet, version: 1 });
  expect(await versionMap(ctx, familyId, id)).toEqual(kept.map);
});

test("law: whatever is done to the map afterwards, a kept version stays as it is, byte for byte", async () => {
  await tell(selam, { closeness: "close", supports: [] });
  const id = await newVersion(ctx, familyId, [selam, daniel]);
  const before = JSON.stringify(await versionMap(ctx, familyId, id));
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), async (edits) => {
      for (const edit of edits) await doEdit(ctx, familyId, edit);
      expect(JSON.stringify(await versionMap(ctx, familyId, id))).toBe(before);
    }),
    { numRuns: Number(process.env.RONDOM_RUNS) || 4 },
  );
});

test("it holds what the tellers and the family together said, and nobody else", async () => {
  await tell(selam, { closeness: "close" });
  await tell(daniel, { quality: "conflicted" });
  await tell(null, { group: "others" });
  const tellers = async (...toldBy: string[]) =>
    (await versionMap(ctx, familyId, await newVersion(ctx, familyId, toldBy))).account
      .map(({ memberId }) => memberId)
      .sort();
  expect(await tellers(selam)).toEqual([null, selam].sort());
  expect(await tellers(daniel)).toEqual([null, daniel].sort());
  expect(await tellers(selam, daniel)).toEqual([null, selam, daniel].sort());
});

test("a drawing begins as a copy of now, or of a version, without what its own tellers did not say", async () => {
  await tell(selam, { closeness: "close" });
  await tell(null, { group: "peers" });
  const first = await newVersion(ctx, familyId, [selam], { about: "then", where: "origin" });
  await removeActor(ctx, { familyId, actorId: griet, version: 1 });
  const wish = await newVersion(ctx, familyId, [daniel], { about: "wished", basedOnId: first });
  expect(await readVersion(ctx, { familyId, versionId: wish })).toMatchObject({
    ...{ about: "wished", where: "here", toldBy: [daniel], basedOnId: first, mayDraw: true },
    map: { actors: [{ id: griet }], account: [{ memberId: null, group: "peers" }] },
  });
  const empty = await newVersion(ctx, familyId, [daniel], { about: "wished" });
  expect((await versionMap(ctx, familyId, empty)).actors).toEqual([]);
});

test("the list is in the order of a life, and says who told it, when, and of how many", async () => {
  await newActor(ctx, family, { name: "Lieve", formal: false });
  const wish = await newVersion(ctx, familyId, [selam], { about: "wished" });
  world.clock.now += 60_000;
  const now = await newVersion(ctx, familyId, [selam, daniel]);
  const home = await newVersion(ctx, familyId, [daniel], { about: "then", where: "origin" });
  const list = await versionsOf(ctx, familyId);
  expect(list.map(({ id }) => id)).toEqual([home, now, wish]);
  expect(list[1]).toEqual({
    ...{ id: now, at: world.clock.now, toldBy: [selam, daniel], about: "now", where: "here" },
    tellers: [
      { id: selam, name: "Selam Tesfay" },
      { id: daniel, name: "Daniel" },
    ],
    ...{ meeting: null, basedOnId: null, people: 2, formal: 1, mayDraw: false, version: 1 },
  });
  expect(list[0]).toMatchObject({ where: "origin", mayDraw: true });
});

test("the same id again changes nothing, nor does another family's", async () => {
  const id = newId();
  const keep = (more: object = {}) => keepVersion(ctx, { familyId, id, toldBy: [selam], ...more });
  expect(await keep()).toEqual({ versionId: id });
  const before = await everythingBut(world, "audit");
  expect(await keep({ toldBy: [daniel], about: "wished" })).toEqual({ versionId: id });
  expect(await everythingBut(world, "audit")).toEqual(before);
  const other = await newFamily(ctx);
  const strange = keepVersion(ctx, { familyId: other.familyId, id, toldBy: [other.memberId] });
  await expect(strange).rejects.toMatchObject({ code: "not-found" });
  const { networkVersion } = await everythingBut(world);
  expect(networkVersion).toEqual(before.networkVersion);
});

test("a record of now begins from nothing but now; tellers are of the family", async () => {
  const first = await newVersion(ctx, familyId, [selam]);
  const keep = (more: object) => keepVersion(ctx, { familyId, id: newId(), toldBy: [selam], ...more });
  await expect(keep({ basedOnId: first })).rejects.toMatchObject({
    code: "not-valid",
    fields: [{ path: "basedOnId", reason: "not-understood" }],
  });
  await expect(keep({ toldBy: [] })).rejects.toMatchObject({
    fields: [{ path: "toldBy", reason: "needed" }],
  });
  const other = await newFamily(ctx);
  const theirs = await newVersion(ctx, other.familyId, [other.memberId]);
  await expect(keep({ toldBy: [other.memberId] })).rejects.toMatchObject({ code: "not-found" });
  await expect(keep({ about: "then", basedOnId: theirs })).rejects.toMatchObject({ code: "not-found" });
  await removeVersion(ctx, { familyId, versionId: first, version: 1 });
  await expect(keep({ about: "then", basedOnId: first })).rejects.toMatchObject({ code: "not-found" });
  await removeMember(ctx, { familyId, memberId: daniel, version: 1 });
  await expect(keep({ toldBy: [selam, daniel] })).rejects.toMatchObject({ code: "not-found" });
  expect(await versionsOf(ctx, familyId)).toEqual([]);
});

test("who told it is named after they left too", async () => {
  const id = await newVersion(ctx, familyId, [daniel]);
  await removeMember(ctx, { familyId, memberId: daniel, version: 1 });
  expect((await versionsOf(ctx, familyId))[0]).toMatchObject({ id, tellers: [{ name: "Daniel" }] });
  const { memberNames } = await readVersion(ctx, { familyId, versionId: id });
  expect(memberNames[daniel]).toBe("Daniel");
});

test("what a member told who left is told no more, and shows in what was kept once it is opened", async () => {
  await tell(daniel, { quality: "conflicted" });
  await tell(selam, { closeness: "close" });
  const kept = await newVersion(ctx, familyId, [daniel]);
  await removeMember(ctx, { familyId, memberId: daniel, version: 1 });
  const versionId = kept;
  expect((await readVersion(ctx, { familyId, versionId })).map.account).toEqual([]);
  const opened = { familyId, opened: daniel };
  const { map } = await readVersion(ctx, { ...opened, versionId });
  expect(map.account).toMatchObject([{ memberId: daniel, quality: "conflicted" }]);
  expect((await readVersion(ctx, { familyId, versionId, opened: selam })).map.account).toEqual([]);
  const { actors } = await readNetwork(ctx, { familyId });
  expect(actors.flatMap(({ feelings }) => feelings)).toMatchObject([{ memberId: selam }]);
  const shown = { from: kept, to: "now" };
  const { from } = await compareVersions(ctx, { familyId, ...shown });
  expect(from.map.account).toEqual([]);
  const beside = await compareVersions(ctx, { ...opened, ...shown });
  expect([beside.from.map.account.length, beside.to.map.account.length]).toEqual([1, 0]);
});

test("removing takes it out of the history, once, and only as it was seen", async () => {
  const id = await newVersion(ctx, familyId, [selam]);
  const remove = (version: number) => removeVersion(ctx, { familyId, versionId: id, version });
  await expect(remove(2)).rejects.toMatchObject({ code: "changed-meanwhile" });
  await remove(1);
  expect(await versionsOf(ctx, familyId)).toEqual([]);
  await expect(readVersion(ctx, { familyId, versionId: id })).rejects.toMatchObject({ code: "not-found" });
  const before = await everythingBut(world, "audit");
  // Nobody can read it any more, so nothing of it is kept but that it was there.
  expect(before.networkVersion).toMatchObject([{ id, removedAt: world.clock.now, map: { actors: [] } }]);
  expect(JSON.stringify(before.networkVersion)).not.toContain("Griet");
  await remove(1);
  expect(await everythingBut(world, "audit")).toEqual(before);
});
