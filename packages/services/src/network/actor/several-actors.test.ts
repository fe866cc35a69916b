import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { closeFamily } from "../../family/close-family";
import { removeMember } from "../../family/remove-member";
import { newActor, newLink } from "../../testing/actor";
import { editsOf } from "../../testing/edits";
import { everythingBut } from "../../testing/everything";
import { newMember } from "../../testing/family";
import { actorOf } from "../../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { readNetwork } from "../read-network";
import { alsoPlaceActors } from "./also-place-actors";
import { moveActors } from "./move-actors";
import { removeActor } from "./remove-actor";
import { removeActors } from "./remove-actors";
import { setActorDomains } from "./set-actor-domains";

let world: World;
let ctx: Ctx;
let family: { familyId: string; memberId: string };
let familyId: string;
let griet: string;
let mia: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  family = await newFamily(ctx);
  ({ familyId } = family);
  griet = await newActor(ctx, family, { name: "Griet", consents: [], domains: ["work", "health"] });
  mia = await newActor(ctx, family, { name: "Mia", consents: [] });
});
afterEach(() => world.close());

const both = () => [griet, mia].map((id) => ({ id, version: 1 }));
const placesOf = async (id: string) => (await actorOf(ctx, familyId, id)).places.map(({ domain }) => domain);

test("seats of several people move at once, as one step", async () => {
  const seats = [
    { id: griet, version: 1, from: "work" },
    { id: mia, version: 1, from: null },
  ];
  const { undo } = await editsOf(ctx, familyId);
  await moveActors(ctx, { familyId, seats, to: "leisure" });
  expect(await placesOf(griet)).toEqual(["leisure", "health"]);
  expect(await placesOf(mia)).toEqual(["leisure"]);
  expect(await editsOf(ctx, familyId)).toMatchObject({ undo: { verb: "move-actors", others: 1 } });
  expect(undo?.verb).toBe("add-actor");
});

test("two seats of one person move together", async () => {
  const seats = ["work", "health"].map((from) => ({ id: griet, version: 1, from }));
  await moveActors(ctx, { familyId, seats, to: "leisure" });
  expect(await placesOf(griet)).toEqual(["leisure"]);
});

test("several people stand in one domain more; who stands there stays as they are", async () => {
  await alsoPlaceActors(ctx, { familyId, actors: both(), to: "health" });
  expect(await placesOf(griet)).toEqual(["work", "health"]);
  expect(await placesOf(mia)).toEqual(["health"]);
  const before = await everythingBut(world);
  await alsoPlaceActors(ctx, { familyId, actors: both(), to: "health" });
  expect(await everythingBut(world)).toEqual(before);
});

test("several people go at once, with their links where that was asked", async () => {
  await newLink(world, ctx, familyId, { kind: "actor", id: griet });
  await removeActors(ctx, { familyId, actors: both() });
  expect((await readNetwork(ctx, { familyId })).actors).toEqual([]);
  expect((await everythingBut(world)).link).toMatchObject([{ revokedAt: null }]);
});

test("what somebody did for a member who left ends with the move", async () => {
  const left = await newMember(ctx, familyId);
  const places = [{ domain: "work", memberId: left }, { domain: "health" }];
  await setActorDomains(ctx, { familyId, actorId: griet, places });
  await removeMember(ctx, { familyId, memberId: left, version: 1 });
  await alsoPlaceActors(ctx, { familyId, actors: [{ id: griet, version: 1 }], to: "leisure" });
  expect(await placesOf(griet)).toEqual(["health", "leisure"]);
});

const seatsOf = (actors: { id: string; version: number }[]) => actors.map((one) => ({ ...one, from: null }));
test.each([
  [
    "moveActors",
    (of: Ctx, actors: ReturnType<typeof both>) =>
      moveActors(of, { familyId, seats: seatsOf(actors), to: "work" }),
  ],
  [
    "alsoPlaceActors",
    (of: Ctx, actors: ReturnType<typeof both>) => alsoPlaceActors(of, { familyId, actors, to: "work" }),
  ],
  ["removeActors", (of: Ctx, actors: ReturnType<typeof both>) => removeActors(of, { familyId, actors })],
] as const)("%s takes all or nobody", async (_, run) => {
  const before = await everythingBut(world);
  const refused = async (actors: ReturnType<typeof both>, refusal: object, of = ctx) =>
    expect(run(of, actors)).rejects.toMatchObject(refusal);
  await refused(
    [
      { id: mia, version: 1 },
      { id: griet, version: 2 },
    ],
    { code: "changed-meanwhile" },
  );
  await refused([...both(), { id: newId(), version: 1 }], { code: "not-found" });
  await refused([], { code: "not-valid" });
  const many = Array.from({ length: 201 }, () => ({ id: newId(), version: 1 }));
  await refused(many, { code: "not-valid", fields: [{ reason: "too-many" }] });
  expect(await everythingBut(world)).toEqual(before);
  await refused(both(), { code: "not-found" }, (await newCoordinator(world)).ctx);
  await removeActor(ctx, { familyId, actorId: mia, version: 1 });
  await refused(both(), { code: "not-found" });
  await closeFamily(ctx, { familyId });
  await refused([{ id: griet, version: 1 }], { code: "closed" });
});

test("a domain that is not the family's takes nobody", async () => {
  const refusal = { code: "not-valid", fields: [{ path: "domain", reason: "not-a-domain" }] };
  const to = newId();
  await expect(alsoPlaceActors(ctx, { familyId, actors: both(), to })).rejects.toMatchObject(refusal);
  const seats = both().map((one) => ({ ...one, from: to }));
  await expect(moveActors(ctx, { familyId, seats, to: "work" })).rejects.toMatchObject(refusal);
});
