import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { closeFamily } from "../../family/close-family";
import { newActor } from "../../testing/actor";
import { editsOf, undoNewest } from "../../testing/edits";
import { everythingBut } from "../../testing/everything";
import { actorOf } from "../../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { placeTies } from "./place-ties";
import { writeTie } from "./write-tie";

let world: World;
let ctx: Ctx;
let familyId: string;
let memberId: string;
let griet: string;
let mia: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  const family = await newFamily(ctx);
  ({ familyId, memberId } = family);
  griet = await newActor(ctx, family, { name: "Griet" });
  mia = await newActor(ctx, family, { name: "Mia" });
});
afterEach(() => world.close());

const place = (ties: object[], more: object = {}) => placeTies(ctx, { familyId, memberId, ties, ...more });
const told = async (id: string) => (await actorOf(ctx, familyId, id)).feelings;

test("several go somewhere at once, as one step; what else was told of them stays", async () => {
  await writeTie(ctx, { familyId, actorId: griet, memberId, quality: "strong", words: "Zij luistert." });
  const before = await everythingBut(world, "audit", "mapEdit", "mapEditRow");
  await place([
    { actorId: griet, closeness: "close" },
    { actorId: mia, closeness: "further" },
  ]);
  expect(await told(griet)).toMatchObject([
    { memberId, closeness: "close", quality: "strong", words: "Zij luistert." },
  ]);
  expect(await told(mia)).toMatchObject([{ memberId, closeness: "further", group: null }]);
  expect((await editsOf(ctx, familyId)).undo).toMatchObject({ verb: "write-tie", others: 1 });
  await undoNewest(ctx, familyId);
  expect(await everythingBut(world, "audit", "mapEdit", "mapEditRow")).toEqual(before);
});

test("in the account of the family together, into a group; back to where nobody was asked", async () => {
  await place(
    [griet, mia].map((actorId) => ({ actorId, group: "neighbours" })),
    { memberId: null },
  );
  expect(await told(mia)).toMatchObject([{ memberId: null, group: "neighbours" }]);
  await place([{ actorId: mia, group: null }], { memberId: null });
  expect(await told(mia)).toEqual([]);
  const { undo } = await editsOf(ctx, familyId);
  await place([{ actorId: griet, group: "neighbours" }], { memberId: null });
  expect((await editsOf(ctx, familyId)).undo).toEqual(undo);
});

test("everybody or nobody: somebody of another family, nobody, too many, another word, another attribute", async () => {
  const before = await everythingBut(world, "audit");
  const other = await newFamily(ctx);
  const stranger = await newActor(ctx, other);
  const there = await everythingBut(world, "audit");
  await expect(
    place([
      { actorId: griet, closeness: "close" },
      { actorId: stranger, closeness: "close" },
    ]),
  ).rejects.toMatchObject({ code: "not-found" });
  await expect(
    place([{ actorId: griet, closeness: "close" }], { memberId: other.memberId }),
  ).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(place([])).rejects.toMatchObject({ fields: [{ path: "ties", reason: "needed" }] });
  const crowd = Array.from({ length: 201 }, () => ({ actorId: newId(), closeness: "close" }));
  await expect(place(crowd)).rejects.toMatchObject({ fields: [{ path: "ties", reason: "too-many" }] });
  await expect(place([{ actorId: griet, closeness: "nearest" }])).rejects.toMatchObject({
    fields: [{ path: "ties.0.closeness", reason: "not-understood" }],
  });
  await place([{ actorId: griet, quality: "conflicted" }]);
  expect(await everythingBut(world, "audit")).toEqual(there);
  expect(before).not.toEqual(there);
});

test("not in a family that is closed", async () => {
  await closeFamily(ctx, { familyId });
  await expect(place([{ actorId: griet, closeness: "close" }])).rejects.toMatchObject({ code: "closed" });
});
