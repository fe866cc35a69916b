import { newId } from "@rondom/domain/id";
import { wishToGoal } from "@rondom/domain/network/version/wish-to-goal";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { addGoal } from "../../plan/add-goal";
import { listGoals } from "../../plan/list-goals";
import { newActor } from "../../testing/actor";
import { everythingBut } from "../../testing/everything";
import { newVersion, versionMap } from "../../testing/version";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { writeTie } from "../tie/write-tie";
import { changeVersionMap } from "./change-version-map";
import { compareVersions } from "./compare-versions";
import { noteWishGoal } from "./note-wish-goal";
import { readVersion } from "./read-version";
import { removeVersion } from "./remove-version";

let world: World;
let ctx: Ctx;
let familyId: string;
let selam: string;
let griet: string;
let wish: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  const family = await newFamily(ctx);
  ({ familyId, memberId: selam } = family);
  griet = await newActor(ctx, family, { name: "Griet", domains: ["work"] });
  await writeTie(ctx, { familyId, actorId: griet, memberId: selam, closeness: "further" });
  wish = await newVersion(ctx, familyId, [selam], { about: "wished" });
});
afterEach(() => world.close());

const draw = (version: number, ...edits: object[]) =>
  changeVersionMap(ctx, { familyId, versionId: wish, version, edits });
const coach = () => ({
  ...{ kind: "put-person", actorId: newId(), name: " Een  voetbalmaat ", formal: false },
  domain: "leisure",
});

test("a wish is drawn in: somebody new in a new domain, nearer, somebody gone; the map of now is not touched", async () => {
  const now = await compareVersions(ctx, { familyId, from: "now", to: wish });
  expect(now.items).toEqual([]);
  const friend = coach();
  const tie = { kind: "tell-tie", actorId: griet, memberId: selam, tie: { closeness: "close" } };
  const placed = { kind: "place-person", actorId: friend.actorId, domain: "informal" };
  expect(await draw(1, friend, placed, tie)).toEqual({ version: 2 });
  const { items } = await compareVersions(ctx, { familyId, from: "now", to: wish });
  expect(items).toMatchObject([
    { kind: "came", actor: { name: "Een voetbalmaat", domains: ["leisure", "informal"] } },
    { kind: "closer", actorId: griet, memberId: selam, from: "further", to: "close" },
    { kind: "new-domain", domain: "leisure", actorIds: [friend.actorId] },
    { kind: "new-domain", domain: "informal" },
    { kind: "formal-share", from: { numerator: 1, denominator: 1 }, to: { numerator: 1, denominator: 2 } },
  ]);
  expect(await draw(2, { kind: "take-person", actorId: griet })).toEqual({ version: 3 });
  const map = await versionMap(ctx, familyId, wish);
  expect(map.actors.map(({ id }) => id)).toEqual([friend.actorId]);
  expect(map.account).toEqual([]);
  expect(map.domains.find(({ key }) => key === "work")).toMatchObject({ people: 0 });
  const back = await compareVersions(ctx, { familyId, from: wish, to: "now" });
  expect(back.items.map(({ kind }) => kind)).toEqual([
    ...["came", "went", "new-domain", "lost-domain", "lost-domain", "formal-share"],
  ]);
});

test("from a wish one step leads to a goal: what is felt stays the member's own", async () => {
  await draw(1, { kind: "tell-tie", actorId: griet, memberId: selam, tie: { closeness: "very-close" } });
  const { from, to, items } = await compareVersions(ctx, { familyId, from: "now", to: wish });
  const words = (name: string) => `dichter bij ${name}`;
  const draft = wishToGoal(items[0] as (typeof items)[number], to, from.map, {
    ...{ came: words, newDomain: words, closer: words, further: words, quality: words },
  });
  expect(draft).toEqual({
    ...{ domain: "work", memberId: selam, what: "dichter bij Griet", supporterIds: [], layer: "family" },
  });
  if (!draft) throw new Error("no goal");
  const { domain, memberId, what, supporterIds } = draft;
  await addGoal(ctx, { familyId, id: newId(), goal: { domain, memberId, what }, actorIds: supporterIds });
  expect(await listGoals(ctx, { familyId })).toMatchObject([{ what, memberId, shared: false }]);
});

test("all of the changes or none", async () => {
  const before = await everythingBut(world);
  const unknown = { kind: "take-person", actorId: newId() };
  await expect(draw(1, coach(), unknown)).rejects.toMatchObject({ code: "not-found" });
  expect(await everythingBut(world)).toEqual(before);
});

test("a stale screen, a record of now, a removed one: nothing is drawn", async () => {
  await draw(1, coach());
  await expect(draw(1, coach())).rejects.toMatchObject({ code: "changed-meanwhile" });
  const record = await newVersion(ctx, familyId, [selam]);
  const before = await everythingBut(world);
  const onRecord = changeVersionMap(ctx, { familyId, versionId: record, version: 1, edits: [coach()] });
  await expect(onRecord).rejects.toMatchObject({ code: "not-now", reason: "version-is-a-record" });
  expect(await everythingBut(world)).toEqual(before);
  await removeVersion(ctx, { familyId, versionId: wish, version: 2 });
  await expect(draw(3, coach())).rejects.toMatchObject({ code: "not-found" });
});

test.each([
  [[], "edits", "needed"],
  [Array(101).fill({ kind: "take-person", actorId: "abcdefghij0123456789" }), "edits", "too-many"],
  [
    [{ kind: "put-person", actorId: "abcdefghij0123456789", name: " ", formal: true }],
    "edits.0.name",
    "needed",
  ],
])("what does not fit is not drawn", async (edits, path, reason) => {
  await expect(draw(1, ...edits)).rejects.toMatchObject({ code: "not-valid", fields: [{ path, reason }] });
});

test("then is drawn in like a wish", async () => {
  const then = await newVersion(ctx, familyId, [selam], { about: "then", where: "origin" });
  await changeVersionMap(ctx, { familyId, versionId: then, version: 1, edits: [coach()] });
  expect(await readVersion(ctx, { familyId, versionId: then })).toMatchObject({
    version: 2,
    at: world.clock.now,
  });
  expect((await versionMap(ctx, familyId, then)).actors).toHaveLength(2);
});

test("a wish that became a goal keeps which one, while others draw on; once, and of this family alone", async () => {
  const goalId = newId();
  const goal = { domain: "work", memberId: selam, what: "Meer contact met Griet" };
  await addGoal(ctx, { familyId, id: goalId, goal });
  const closer = { kind: "closer", about: griet, memberId: selam };
  const note = (more: object = {}) =>
    noteWishGoal(ctx, { familyId, versionId: wish, wish: closer, goalId, ...more });
  await note();
  const before = await everythingBut(world, "audit");
  await note();
  expect(await everythingBut(world, "audit")).toEqual(before);
  expect(await draw(1, coach())).toEqual({ version: 2 });
  expect((await versionMap(ctx, familyId, wish)).became).toEqual([{ ...closer, goalId }]);
  const { to } = await compareVersions(ctx, { familyId, from: "now", to: wish });
  expect(to.map.became).toEqual([{ ...closer, goalId }]);
  const copy = await newVersion(ctx, familyId, [selam], { about: "wished", basedOnId: wish });
  expect((await versionMap(ctx, familyId, copy)).became).toEqual([{ ...closer, goalId }]);
  const stranger = (await newCoordinator(world)).ctx;
  await expect(
    noteWishGoal(stranger, { familyId, versionId: wish, wish: closer, goalId }),
  ).rejects.toMatchObject({ code: "not-found" });
  const record = await newVersion(ctx, familyId, [selam]);
  await expect(note({ versionId: record })).rejects.toMatchObject({ reason: "version-is-a-record" });
  await expect(note({ goalId: newId() })).rejects.toMatchObject({ code: "not-found" });
  await expect(note({ wish: { ...closer, kind: "went" } })).rejects.toMatchObject({
    fields: [{ path: "wish.kind", reason: "not-understood" }],
  });
});
