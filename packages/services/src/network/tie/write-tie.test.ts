import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { notAsked, type TieAttributes } from "@rondom/domain/network/tie/attribute";
import { tieAttributes } from "@rondom/domain/network/tie/layer";
import { limits } from "@rondom/domain/text";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { newActor } from "../../testing/actor";

import { editsOf, undoNewest } from "../../testing/edits";
import { everythingBut } from "../../testing/everything";

import { actorOf } from "../../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { removeActor } from "../actor/remove-actor";
import { writeTie } from "./write-tie";

let world: World;
let ctx: Ctx;
let familyId: string;
let memberId: string;
let actorId: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  const family = await newFamily(ctx);
  ({ familyId, memberId } = family);
  actorId = await newActor(ctx, family);
});
afterEach(() => world.close());

const all: TieAttributes = {
  group: "others",
  quality: "conflicted",
  supports: [
    { kind: "instrumental", direction: "take" },
    { kind: "psychosocial", direction: "both" },
  ],
  costs: ["indebting"],
  functions: ["affection", "material"],
  closeness: "further",
  frequency: "rarely",
  since: "sinds het opvangcentrum",
  means: ["phone"],
  where: "abroad",
  outlook: "bridging",
  strength: "weak",
};
const tell = (more: object) => writeTie(ctx, { familyId, actorId, memberId, ...more });
const told = async () => (await actorOf(ctx, familyId, actorId)).feelings;
const rows = () => look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "feeling"));

test("one account per member and contact; with nothing in it, there is none", async () => {
  await tell({ quality: null, words: null });
  await tell({});
  expect(await rows()).toEqual([]);
  await tell({ quality: "conflicted", words: "Zij heeft haast." });
  await tell({ memberId: null, quality: "strong" });
  await tell({ quality: null, words: "Beter nu." });
  const at = world.clock.now;
  const found = await told();
  expect(found).toHaveLength(2);
  expect(found).toContainEqual({ ...notAsked, actorId, memberId, words: "Beter nu.", at });
  expect(found).toContainEqual({
    ...notAsked,
    ...{ actorId, memberId: null, quality: "strong", words: null, at },
  });
  await tell({ words: null });
  expect(await told()).toMatchObject([{ memberId: null }]);
});

test("all of it at once, and each by itself: what a request leaves out stays", async () => {
  await tell(all);
  expect(await told()).toEqual([{ ...all, actorId, memberId, words: null, at: world.clock.now }]);
  for (const attribute of tieAttributes) {
    await tell({ [attribute]: null });
    expect(await rows()).toMatchObject([{ ...all, [attribute]: null }]);
    await tell({ [attribute]: all[attribute] });
  }
  expect(await rows()).toMatchObject([all]);
});

test("each attribute alone makes an account, an empty list too", async () => {
  for (const attribute of tieAttributes) {
    await tell({ [attribute]: all[attribute] });
    expect(await told()).toMatchObject([{ ...notAsked, [attribute]: all[attribute] }]);
    await tell({ [attribute]: null });
    expect(await told()).toEqual([]);
  }
  await tell({ supports: [] });
  expect(await told()).toMatchObject([{ ...notAsked, supports: [] }]);
});

test("the same again is no step and changes no row; words alone are one", async () => {
  await tell({ ...all, words: "Ver weg." });
  const [before, { undo }] = [await everythingBut(world, "audit"), await editsOf(ctx, familyId)];
  world.clock.now += 60_000;
  await tell({ ...all, words: "Ver weg." });
  await tell({ closeness: "further" });
  expect(await everythingBut(world, "audit")).toEqual(before);
  expect((await editsOf(ctx, familyId)).undo).toEqual(undo);
  await tell({ words: "Dichterbij." });
  expect(await told()).toMatchObject([{ ...all, words: "Dichterbij.", at: world.clock.now }]);
});

test("undoing gives back every byte of the row, and takes a first account away", async () => {
  await tell({ ...all, words: "Ver weg." });
  const before = JSON.stringify(await rows());
  world.clock.now += 60_000;
  await tell({ ...notAsked, supports: [{ kind: "informational", direction: "give" }], words: null });
  expect(JSON.stringify(await rows())).not.toBe(before);
  await undoNewest(ctx, familyId);
  expect(JSON.stringify(await rows())).toBe(before);
  await undoNewest(ctx, familyId);
  expect(await rows()).toEqual([]);
  expect((await editsOf(ctx, familyId)).redo).toMatchObject({ verb: "write-tie" });
});

test("who goes from the map and comes back by undoing is told of as before", async () => {
  await tell({ ...all, words: "Ver weg." });
  const before = await told();
  await removeActor(ctx, { familyId, actorId, version: 1 });
  await expect(tell({ closeness: "close" })).rejects.toMatchObject({ code: "not-found" });
  await undoNewest(ctx, familyId);
  expect(await told()).toEqual(before);
});

test("erased words are erased; what was chosen stays", async () => {
  await tell({ ...all, words: "Ver weg." });
  await tell({ words: "", since: "" });
  expect(await rows()).toMatchObject([{ ...all, since: null, words: null }]);
});

test.each([
  [{ closeness: "nearest" }, "closeness", "not-understood"],
  [{ since: "x".repeat(limits.title + 1) }, "since", "too-long"],
  [{ words: "x".repeat(limits.words + 1) }, "words", "too-long"],
])("is not kept: %o", async (more, path, reason) => {
  const before = await everythingBut(world);
  await expect(tell(more)).rejects.toMatchObject({ code: "not-valid", fields: [{ path, reason }] });
  expect(await everythingBut(world)).toEqual(before);
});

test("somebody of another family, or of none, is not found", async () => {
  const other = await newFamily(ctx);
  const stranger = await newActor(ctx, other);
  for (const more of [{ actorId: stranger }, { memberId: other.memberId }, { actorId: newId() }]) {
    await expect(tell({ closeness: "close", ...more })).rejects.toMatchObject({ code: "not-found" });
  }
  expect(await rows()).toEqual([]);
});

test("two tell at once: what each named of help and meeting stands, and the words of both", async () => {
  await tell({ means: ["phone"], words: "Zij luistert." });
  const late = { means: ["online"], words: "Altijd vroeg.", seen: { means: null, words: null } };
  await tell(late);
  expect(await told()).toMatchObject([{ means: ["phone", "online"], words: "Zij luistert.\nAltijd vroeg." }]);
  const { undo } = await editsOf(ctx, familyId);
  await tell(late);
  expect((await editsOf(ctx, familyId)).undo).toEqual(undo);
  await tell({ words: null, seen: { words: "Zij luistert." } });
  expect(await told()).toMatchObject([{ words: "Zij luistert.\nAltijd vroeg." }]);
});
