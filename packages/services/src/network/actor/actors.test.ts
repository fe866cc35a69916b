import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newActor } from "../../testing/actor";
import { newMember } from "../../testing/family";
import { actorOf, domainOf, needOf, newNeed } from "../../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { readNetwork } from "../read-network";
import { addActor } from "./add-actor";
import { changeActor } from "./change-actor";
import { offerContacts } from "./offer-contacts";
import { removeActor } from "./remove-actor";
import { setActorDomains } from "./set-actor-domains";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

const contact = {
  name: "Griet Maes",
  organisationName: "OCMW",
  functionName: "maatschappelijk werker",
  formal: true,
  languages: ["nl", "fr"],
  email: "griet@example.org",
  phone: "09 000 00 12",
};

test("a new person on the map, with places, needs, and what is known of them", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId, memberId } = await newFamily(ctx);
  const needId = await newNeed(ctx, familyId, { domain: "housing" });
  const id = newId();
  const places = [{ domain: "finance" }, { domain: "health", memberId }];
  await addActor(ctx, { familyId, id, contact, role: " ", volunteer: false, places, needIds: [needId] });
  expect(await actorOf(ctx, familyId, id)).toMatchObject({
    name: "Griet Maes",
    role: "maatschappelijk werker",
    ownRole: null,
    organisation: "OCMW",
    formal: true,
    volunteer: false,
    places: [
      { domain: "finance", memberId: null },
      { domain: "health", memberId },
    ],
    domains: ["finance", "health", "housing"],
    consents: { invite: null, name: null },
    version: 1,
    since: world.clock.now,
    contact: { ...contact, version: 1 },
    feelings: [],
  });
  expect(await needOf(ctx, familyId, needId)).toMatchObject({ actorIds: [id], gap: false });
  expect(await domainOf(ctx, familyId, "housing")).toMatchObject({ shown: "hangs-on-one" });
});

test("the same request twice puts one person on the map, and one contact in the organisation", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const request = { familyId, id: newId(), contact, places: [{ domain: "work" }] };
  await addActor(ctx, request);
  await addActor(ctx, { ...request, places: [] });
  const { actors } = await readNetwork(ctx, { familyId });
  expect(actors.map((actor) => actor.domains)).toEqual([["work"]]);
  expect(await offerContacts(ctx, { familyId, words: "griet" })).toHaveLength(1);
});

test("professionals are offered by part of their name in every family; informal people never", async () => {
  const { ctx, organisationId } = await newCoordinator(world);
  const first = await newFamily(ctx);
  const actorId = await newActor(ctx, first, { name: "Griet Maes" });
  await newActor(ctx, first, { name: "Buurman Griet", formal: false });
  const colleague = (await newCoordinator(world, { organisationId })).ctx;
  const { familyId } = await newFamily(colleague);
  const offered = await offerContacts(colleague, { familyId, words: " RIET m" });
  const { contact: known } = await actorOf(ctx, first.familyId, actorId);
  expect(offered).toEqual([{ ...known, onMap: false }]);
  expect(await offerContacts(ctx, { familyId: first.familyId, words: "griet" })).toMatchObject([
    { onMap: true },
  ]);
  for (const words of ["", "  ", "%", "_", "zzz"]) {
    expect(await offerContacts(colleague, { familyId, words })).toEqual([]);
  }
  const taken = await addActor(colleague, { familyId, id: newId(), contact: { contactId: known.id } });
  expect(await actorOf(colleague, familyId, taken.actorId)).toMatchObject({ contact: known });
});

test("at most eight are offered, by name", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  for (const sign of "IHGFEDCBA") await newActor(ctx, family, { name: `An ${sign}` });
  const offered = await offerContacts(ctx, { familyId: family.familyId, words: "an" });
  expect(offered.map(({ name }) => name.slice(-1)).join("")).toBe("ABCDEFGH");
});

test("an informal contact, or one of another organisation, cannot be taken over by its id", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const second = await newFamily(ctx);
  const neighbour = await newActor(ctx, family, { formal: false });
  const stranger = await newCoordinator(world);
  const elsewhere = await newFamily(stranger.ctx);
  const formal = await newActor(stranger.ctx, elsewhere);
  for (const { id } of [
    (await actorOf(ctx, family.familyId, neighbour)).contact,
    (await actorOf(stranger.ctx, elsewhere.familyId, formal)).contact,
  ]) {
    const adding = addActor(ctx, { familyId: second.familyId, id: newId(), contact: { contactId: id } });
    await expect(adding).rejects.toMatchObject({ code: "not-found" });
  }
});

test("one contact stands on a map once, until they left", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const actorId = await newActor(ctx, family);
  const contactId = (await actorOf(ctx, familyId, actorId)).contact.id;
  const again = { familyId, id: newId(), contact: { contactId } };
  const adding = addActor(ctx, again);
  await expect(adding).rejects.toMatchObject({ code: "not-now", reason: "already-on-map" });
  await removeActor(ctx, { familyId, actorId, version: 1 });
  await addActor(ctx, again);
  const { actors } = await readNetwork(ctx, { familyId });
  expect(actors.map((actor) => actor.id)).toEqual([again.id]);
});

test("places: of this family's domains and members alone; nothing is half done", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const elsewhere = (await newFamily(ctx)).memberId;
  const wrong = [
    [{ domain: newId() }, "not-valid"],
    [{ domain: "work", memberId: elsewhere }, "not-found"],
  ] as const;
  for (const [place, code] of wrong) {
    const adding = addActor(ctx, { familyId, id: newId(), contact, places: [{ domain: "work" }, place] });
    await expect(adding).rejects.toMatchObject({ code });
  }
  const needless = addActor(ctx, { familyId, id: newId(), contact, needIds: [newId()] });
  await expect(needless).rejects.toMatchObject({ code: "not-found" });
  expect((await readNetwork(ctx, { familyId })).actors).toEqual([]);
  expect(await offerContacts(ctx, { familyId, words: "griet" })).toEqual([]);
});

test("changing places keeps since when for those that stay, home first, and the past of the others", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const actorId = await newActor(ctx, family, { domains: ["work", "health"] });
  const start = world.clock.now;
  world.clock.now += 1000;
  const places = [
    { domain: "leisure" },
    { domain: "work" },
    { domain: "work", memberId },
    { domain: "work" },
  ];
  await setActorDomains(ctx, { familyId, actorId, places });
  expect((await actorOf(ctx, familyId, actorId)).places).toEqual([
    { domain: "leisure", memberId: null },
    { domain: "work", memberId: null },
    { domain: "work", memberId },
  ]);
  const rows = await look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "actorDomain"));
  const of = (domain: string) => rows.filter((row) => row.domain === domain && row.memberId === null);
  expect(of("work")).toMatchObject([{ since: start, until: null }]);
  expect(of("health")).toMatchObject([{ since: start, until: start + 1000 }]);
  await setActorDomains(ctx, { familyId, actorId, places: [] });
  expect(await actorOf(ctx, familyId, actorId)).toMatchObject({ places: [], domains: [] });
});

test("what is known of a person changes once per version seen, of actor and of contact", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const actorId = await newActor(ctx, family);
  const about = { familyId, actorId, contact: { ...contact, phone: null }, role: "buddy", volunteer: true };
  await changeActor(ctx, { ...about, version: 1, contactVersion: 1 });
  expect(await actorOf(ctx, familyId, actorId)).toMatchObject({
    role: "buddy",
    ownRole: "buddy",
    volunteer: true,
    version: 2,
    contact: { phone: null, functionName: "maatschappelijk werker", version: 2 },
  });
  for (const [version, contactVersion] of [
    [1, 2],
    [2, 1],
  ]) {
    const late = changeActor(ctx, { ...about, role: "anders", version, contactVersion });
    await expect(late).rejects.toMatchObject({ code: "changed-meanwhile" });
  }
  expect(await actorOf(ctx, familyId, actorId)).toMatchObject({ role: "buddy", version: 2 });
});

test("a place for a member is that member's", async () => {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const memberId = await newMember(ctx, family.familyId);
  const actorId = await newActor(ctx, family);
  const places = [{ domain: "education", memberId }];
  await setActorDomains(ctx, { familyId: family.familyId, actorId, places });
  expect((await actorOf(ctx, family.familyId, actorId)).places).toEqual(places);
});
