import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { closeFamily } from "../family/close-family";
import { reopenFamily } from "../family/reopen-family";
import { addActor } from "../network/actor/add-actor";
import { changeActor } from "../network/actor/change-actor";
import { removeActor } from "../network/actor/remove-actor";
import { addTask } from "../task/add-task";
import { newActor } from "../testing/actor";
import { actorOf } from "../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { noteOffer } from "./note-offer";
import { readLoad } from "./read-load";
import { readLoadOverview } from "./read-load-overview";

let world: World;
let ctx: Ctx;
let organisationId: string;
let family: { familyId: string; memberId: string };
let lieve: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx, organisationId } = await newCoordinator(world));
  family = await newFamily(ctx);
  lieve = await newActor(ctx, family, { name: "Lieve", formal: false, volunteer: true });
});
afterEach(() => world.close());

async function bearer(actorId: string) {
  return (await readLoad(ctx, family)).bearers.find(({ id }) => id === actorId);
}

test("a file that is open again counts again", async () => {
  const griet = await newActor(ctx, family);
  const contactId = (await actorOf(ctx, family.familyId, griet)).contact.id;
  const other = await newCoordinator(world, { organisationId, name: "Stijn" });
  const { familyId } = await newFamily(other.ctx);
  const { actorId: id } = await addActor(other.ctx, { familyId, id: newId(), contact: { contactId } });
  const owner = { kind: "actor", id };
  await addTask(other.ctx, { familyId, id: newId(), title: "Bellen", owner, weight: 2 });
  await closeFamily(other.ctx, { familyId });
  expect(await bearer(griet)).toMatchObject({ elsewhere: { tasks: 0, weight: 0 } });
  await reopenFamily(other.ctx, { familyId });
  expect(await bearer(griet)).toMatchObject({ elsewhere: { tasks: 1, weight: 2 } });
});

test("what somebody offered who is no volunteer any more is asked of nobody", async () => {
  const { familyId } = family;
  await noteOffer(ctx, { familyId, id: newId(), actorId: lieve, offer: { hours: 2 } });
  expect(await bearer(lieve)).toMatchObject({ offer: { hours: 2 }, offerAt: world.clock.now });
  const { version, contact } = await actorOf(ctx, familyId, lieve);
  const { id: _, version: contactVersion, ...known } = contact;
  await changeActor(ctx, {
    ...{ familyId, actorId: lieve, version, contactVersion },
    ...{ contact: known, volunteer: false },
  });
  expect(await bearer(lieve)).toMatchObject({ offer: null, offerAt: null });
  expect((await readLoadOverview(ctx)).lines).toMatchObject([{ volunteer: false, offer: null }]);
});

test("who left the map is in no overview", async () => {
  const { familyId } = family;
  const { version } = await actorOf(ctx, familyId, lieve);
  await removeActor(ctx, { familyId, actorId: lieve, version });
  expect(await readLoadOverview(ctx)).toEqual({ lines: [] });
});
