import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeFamily } from "../family/close-family";
import { newActor } from "../testing/actor";
import { everythingBut } from "../testing/everything";
import { newVersion } from "../testing/version";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { readMirror } from "./mirror/read-mirror";
import { writeFelt } from "./mirror/write-felt";
import { writeTie } from "./tie/write-tie";
import { changeVersionMap } from "./version/change-version-map";
import { compareVersions } from "./version/compare-versions";
import { keepVersion } from "./version/keep-version";
import { listVersions } from "./version/list-versions";
import { noteWishGoal } from "./version/note-wish-goal";
import { readVersion } from "./version/read-version";
import { removeVersion } from "./version/remove-version";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("a closed file still tells its history and its figures, and takes nothing more", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const actorId = await newActor(ctx, family);
  const versionId = await newVersion(ctx, familyId, [memberId], { about: "wished" });
  await closeFamily(ctx, { familyId });
  const before = await everythingBut(world);
  expect((await listVersions(ctx, { familyId })).versions).toMatchObject([{ id: versionId }]);
  expect(await readVersion(ctx, { familyId, versionId })).toMatchObject({
    map: { actors: [{ id: actorId }] },
  });
  const compared = await compareVersions(ctx, { familyId, from: versionId, to: "now" });
  expect(compared).toMatchObject({ items: [], from: { id: versionId }, to: { id: "now" } });
  expect((await readMirror(ctx, { familyId })).mirror.size.count).toBe(1);
  const seen = { familyId, versionId, version: 1 };
  for (const refused of [
    () => keepVersion(ctx, { familyId, id: newId(), toldBy: [memberId] }),
    () =>
      noteWishGoal(ctx, { ...seen, wish: { kind: "came", about: actorId, memberId: null }, goalId: newId() }),
    () => changeVersionMap(ctx, { ...seen, edits: [{ kind: "take-person", actorId }] }),
    () => removeVersion(ctx, seen),
    () => writeTie(ctx, { familyId, actorId, memberId, closeness: "close" }),
    () => writeFelt(ctx, { familyId, id: newId(), memberId, richness: "rich", effect: null }),
  ]) {
    await expect(refused()).rejects.toMatchObject({ code: "closed" });
  }
  expect(await everythingBut(world)).toEqual(before);
});
