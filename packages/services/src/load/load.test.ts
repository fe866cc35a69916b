import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { closeFamily } from "../family/close-family";
import { addActor } from "../network/actor/add-actor";
import { readNetwork } from "../network/read-network";
import { addTask } from "../task/add-task";
import { cancelTask } from "../task/cancel-task";
import { newActor, newLink } from "../testing/actor";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { noteOffer } from "./note-offer";
import { readLoad } from "./read-load";
import { readOwnOffer } from "./read-own-offer";
import { stateOwnOffer } from "./state-own-offer";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

async function give(ctx: Ctx, familyId: string, id: string, weight = 1, kind: "actor" | "member" = "actor") {
  const taskId = newId();
  await addTask(ctx, { familyId, id: taskId, title: "Bellen", owner: { kind, id }, weight });
  return taskId;
}
async function bearerOf(ctx: Ctx, familyId: string, id: string) {
  const found = (await readLoad(ctx, { familyId })).bearers.find((bearer) => bearer.id === id);
  if (!found) throw new Error("no such bearer");
  return found;
}

test("who carries what: tasks and weight here, and in all other families of the organisation together", async () => {
  const { ctx, organisationId } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const griet = await newActor(ctx, family, { domains: ["work"] });
  const { contact } = (await readNetwork(ctx, { familyId })).actors[0] ?? {};
  const other = await newCoordinator(world, { organisationId, name: "Stijn" });
  const far = await newFamily(other.ctx);
  const there = await addActor(other.ctx, {
    familyId: far.familyId,
    id: newId(),
    contact: { contactId: contact?.id },
  });
  await give(ctx, familyId, griet, 2);
  const gone = await give(ctx, familyId, griet, 3);
  await cancelTask(ctx, { familyId, taskId: gone, version: 1, word: null });
  await give(ctx, familyId, memberId, 1, "member");
  await give(other.ctx, far.familyId, there.actorId, 3);
  await give(other.ctx, far.familyId, there.actorId, 1);
  expect(await bearerOf(ctx, familyId, griet)).toMatchObject({
    key: `actor:${griet}`,
    name: "Griet Maes",
    formal: true,
    volunteer: false,
    minor: false,
    domains: ["work"],
    here: { tasks: 1, weight: 2 },
    elsewhere: { tasks: 2, weight: 4 },
    offer: null,
  });
  expect(await bearerOf(ctx, familyId, memberId)).toMatchObject({
    kind: "member",
    here: { tasks: 1, weight: 1 },
    elsewhere: { tasks: 0, weight: 0 },
  });
  // Of the other family nothing but the counts.
  const told = JSON.stringify(await readLoad(ctx, { familyId }));
  expect(told).not.toContain(far.familyId);
  expect(told).not.toContain(there.actorId);
  await closeFamily(other.ctx, { familyId: far.familyId, id: newId() });
  expect((await bearerOf(ctx, familyId, griet)).elsewhere).toEqual({ tasks: 0, weight: 0 });
});

test("another organisation's tasks are nobody's business, nor its coordinator's question", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const stranger = await newCoordinator(world);
  await expect(readLoad(stranger.ctx, { familyId })).rejects.toMatchObject({ code: "not-found" });
});

test("what a volunteer offers: noted by phone, said anew by their own link; the newest counts", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const lieve = await newActor(ctx, family, { name: "Lieve", volunteer: true });
  const { holder } = await newLink(world, ctx, familyId, { kind: "actor", id: lieve });
  expect(await readOwnOffer(holder)).toEqual({ offer: null });
  const id = newId();
  const first = {
    familyId,
    id,
    actorId: lieve,
    offer: { hours: 2, themes: ["work"], notWords: "Geen trappen" },
  };
  await noteOffer(ctx, first);
  await noteOffer(ctx, { ...first, offer: { hours: 9 } });
  const noted = { hours: 2, themes: ["work"], lastDay: null, notKinds: [], notWords: "Geen trappen" };
  expect(await bearerOf(ctx, familyId, lieve)).toMatchObject({ offer: noted, offerAt: world.clock.now });
  expect(await readOwnOffer(holder)).toEqual({ offer: noted });
  world.clock.now += 1;
  await stateOwnOffer(holder, { lastDay: "2027-06-30", notKinds: ["driving"] });
  expect(await bearerOf(ctx, familyId, lieve)).toMatchObject({
    offer: { hours: null, themes: [], lastDay: "2027-06-30", notKinds: ["driving"], notWords: null },
    offerAt: world.clock.now,
  });
});

test("only a volunteer offers; another family's actor is not found", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const griet = await newActor(ctx, family);
  const far = await newFamily(ctx);
  const note = (fields: object) =>
    noteOffer(ctx, { familyId, id: newId(), actorId: griet, offer: {}, ...fields });
  await expect(note({})).rejects.toMatchObject({ code: "not-now", reason: "not-a-volunteer" });
  await expect(note({ familyId: far.familyId })).rejects.toMatchObject({ code: "not-found" });
  await expect(note({ offer: { hours: 0 } })).rejects.toMatchObject({
    code: "not-valid",
    fields: [{ path: "offer.hours", reason: "hours" }],
  });
  for (const person of [
    { kind: "actor", id: griet },
    { kind: "member", id: memberId },
  ] as const) {
    const { holder } = await newLink(world, ctx, familyId, person);
    await expect(stateOwnOffer(holder, {})).rejects.toMatchObject({ code: "not-found" });
    await expect(readOwnOffer(holder)).rejects.toMatchObject({ code: "not-found" });
  }
});
