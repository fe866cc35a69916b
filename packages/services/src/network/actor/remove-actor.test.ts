import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLink } from "../../access/open-link";
import { newActor, newLink } from "../../testing/actor";
import { actorOf, domainOf, needOf, newNeed } from "../../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { readNetwork } from "../read-network";
import { addTie } from "../tie/add-tie";
import { addActor } from "./add-actor";
import { changeActor } from "./change-actor";
import { removeActor } from "./remove-actor";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

const contact = { name: "Griet Maes", formal: true, languages: ["nl"], email: "griet@example.org" };

test("another address ends the person's links in every family; the rest of them stay", async () => {
  const { ctx, organisationId } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const actorId = await newActor(ctx, family);
  const other = await newActor(ctx, family, { name: "Tom", email: "tom@example.org" });
  const contactId = (await actorOf(ctx, family.familyId, actorId)).contact.id;
  const colleague = (await newCoordinator(world, { organisationId })).ctx;
  const { familyId: second } = await newFamily(colleague);
  const there = await addActor(colleague, { familyId: second, id: newId(), contact: { contactId } });
  const mine = await newLink(world, ctx, family.familyId, { kind: "actor", id: actorId });
  const theirs = await newLink(world, colleague, second, { kind: "actor", id: there.actorId });
  const toms = await newLink(world, ctx, family.familyId, { kind: "actor", id: other });
  const about = { familyId: family.familyId, actorId, version: 1, contactVersion: 1 };
  await changeActor(ctx, { ...about, contact: { ...contact, phone: "09 1" } });
  expect(await openLink(ctx, mine.token)).not.toBeNull();
  const moved = { ...contact, email: "g.maes@example.org" };
  await changeActor(ctx, { ...about, version: 2, contactVersion: 2, contact: moved });
  expect(await openLink(ctx, mine.token)).toBeNull();
  expect(await openLink(ctx, theirs.token)).toBeNull();
  expect(await openLink(ctx, toms.token)).not.toBeNull();
  expect((await actorOf(colleague, second, there.actorId)).contact.email).toBe("g.maes@example.org");
});

test("who leaves the map leaves needs, places and ties; links stay unless access is taken back", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const stays = await newActor(ctx, family, { name: "Tom" });
  for (const endLinks of [false, true]) {
    const actorId = await newActor(ctx, family, { name: "Griet", domains: ["work"] });
    const needId = await newNeed(ctx, familyId, { domain: "finance", actorIds: [actorId] });
    await addTie(ctx, { familyId, id: newId(), actorId: stays, otherId: actorId });
    const { token, link } = await newLink(world, ctx, familyId, { kind: "actor", id: actorId });
    await removeActor(ctx, { familyId, actorId, version: 1, endLinks });
    expect(await needOf(ctx, familyId, needId)).toMatchObject({ actorIds: [], gap: true });
    expect(await domainOf(ctx, familyId, "work")).toMatchObject({ people: 0 });
    expect((await readNetwork(ctx, { familyId })).ties).toEqual([]);
    expect(await openLink(ctx, token)).not.toBeNull();
    const [after] = await look(ctx, coordinatorOf(familyId), (reader) =>
      rowsOf(reader, "link", { id: link.id }),
    );
    expect(after?.revokedAt).toBe(endLinks ? world.clock.now : null);
    const again = removeActor(ctx, { familyId, actorId, version: 2 });
    await expect(again).rejects.toMatchObject({ code: "not-found" });
  }
  expect((await readNetwork(ctx, { familyId })).actors.map((actor) => actor.id)).toEqual([stays]);
  const stale = removeActor(ctx, { familyId, actorId: stays, version: 9 });
  await expect(stale).rejects.toMatchObject({ code: "changed-meanwhile" });
});
