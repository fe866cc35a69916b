import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { afterEach, beforeEach, expect, test } from "vitest";
import { memberOf, newMember } from "../testing/family";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { shareWithMinor } from "./share-with-minor";
import { unshareWithMinor } from "./unshare-with-minor";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

test("what a minor may read is ticked once, taken away, and ticked again; the history stays", async () => {
  const { ctx, id } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const memberId = await newMember(ctx, familyId);
  const other = await newMember(ctx, familyId, { name: "Miriam", birthYear: 2013 });
  const shares = async () => (await memberOf(ctx, familyId, memberId)).shares.sort();
  await shareWithMinor(ctx, { familyId, memberId, kind: "map" });
  await shareWithMinor(ctx, { familyId, memberId, kind: "map" });
  await shareWithMinor(ctx, { familyId, memberId, kind: "goals" });
  await shareWithMinor(ctx, { familyId, memberId: other, kind: "map" });
  expect(await shares()).toEqual(["goals", "map"]);
  await unshareWithMinor(ctx, { familyId, memberId, kind: "map" });
  expect(await shares()).toEqual(["goals"]);
  expect((await memberOf(ctx, familyId, other)).shares).toEqual(["map"]);
  await unshareWithMinor(ctx, { familyId, memberId, kind: "map" });
  await shareWithMinor(ctx, { familyId, memberId, kind: "map" });
  const rows = await look(ctx, coordinatorOf(familyId), (reader) =>
    rowsOf(reader, "memberShare", { memberId, kind: "map" }),
  );
  expect(rows.map((row) => row.withdrawnAt).sort()).toEqual([world.clock.now, null]);
  expect(rows[0]).toMatchObject({ coordinatorId: id, at: world.clock.now });
});

test("an adult reads all of it: there is nothing to tick", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId, memberId } = await newFamily(ctx);
  const sharing = shareWithMinor(ctx, { familyId, memberId, kind: "map" });
  await expect(sharing).rejects.toMatchObject({ code: "not-now", reason: "of-age" });
});
