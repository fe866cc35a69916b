import { afterEach, beforeEach, expect, it } from "vitest";
import { newActor } from "../../testing/actor";
import { editsOf, fileOf, undoNewest } from "../../testing/edits";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { readNetwork } from "../read-network";
import { moveActors } from "./move-actors";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

async function furnished() {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const griet = await newActor(ctx, family, { name: "Griet", domains: ["work", "housing", "finance"] });
  const mia = await newActor(ctx, family, { name: "Mia", email: null, domains: ["leisure"] });
  const jos = await newActor(ctx, family, { name: "Jos", email: null });
  const domainsOf = async (id: string) =>
    (await readNetwork(ctx, { familyId: family.familyId })).actors.find((actor) => actor.id === id)?.domains;
  return { ctx, familyId: family.familyId, griet, mia, jos, domainsOf };
}

it("moves seats of several domains to one, each out of its own, in one step", async () => {
  const { ctx, familyId, griet, mia, jos, domainsOf } = await furnished();
  const before = await fileOf(ctx, familyId);
  const seats = [
    { id: griet, version: 1, from: "work" },
    { id: mia, version: 1, from: "leisure" },
    { id: griet, version: 1, from: "finance" },
    { id: jos, version: 1, from: null },
  ];
  await moveActors(ctx, { familyId, seats, to: "health" });
  expect(await domainsOf(griet)).toEqual(["health", "housing"]);
  expect(await domainsOf(mia)).toEqual(["health"]);
  expect(await domainsOf(jos)).toEqual(["health"]);
  expect((await editsOf(ctx, familyId)).undo).toMatchObject({ verb: "move-actors", others: 2 });
  await undoNewest(ctx, familyId);
  expect(await fileOf(ctx, familyId)).toBe(before);
});

it("moves nobody when one of them changed meanwhile, or a domain is not this family's", async () => {
  const { ctx, familyId, griet, mia, domainsOf } = await furnished();
  const move = (version: number, from: string) =>
    moveActors(ctx, {
      familyId,
      seats: [
        { id: griet, version: 1, from: "work" },
        { id: mia, version, from },
      ],
      to: "health",
    });
  await expect(move(2, "leisure")).rejects.toMatchObject({ code: "changed-meanwhile" });
  await expect(move(1, "rr6lsdk8ae7ekvtvzcs0")).rejects.toMatchObject({ code: "not-valid" });
  expect(await domainsOf(griet)).toEqual(["work", "housing", "finance"]);
  expect((await editsOf(ctx, familyId)).undo?.verb).not.toBe("move-actors");
});
