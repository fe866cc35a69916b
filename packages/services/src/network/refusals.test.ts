import { newId } from "@rondom/domain/id";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { closeFamily } from "../family/close-family";
import { newActor, newLink } from "../testing/actor";
import { newNeed } from "../testing/network";
import { newVersion } from "../testing/version";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addActor } from "./actor/add-actor";
import { changeActor } from "./actor/change-actor";
import { offerContacts } from "./actor/offer-contacts";
import { removeActor } from "./actor/remove-actor";
import { setActorDomains } from "./actor/set-actor-domains";
import { addOwnDomain } from "./domain/add-own-domain";
import { changeOwnDomain } from "./domain/change-own-domain";
import { removeOwnDomain } from "./domain/remove-own-domain";
import { setDomainState } from "./domain/set-domain-state";
import { readMirror } from "./mirror/read-mirror";
import { writeFelt } from "./mirror/write-felt";
import { addNeed } from "./need/add-need";
import { changeNeed } from "./need/change-need";
import { setNeedActors } from "./need/set-need-actors";
import { writeNeedWords } from "./need/write-need-words";
import { readNetwork } from "./read-network";
import { giveConsent } from "./sharing/give-consent";
import { withdrawConsent } from "./sharing/withdraw-consent";
import { addTie } from "./tie/add-tie";
import { removeTie } from "./tie/remove-tie";
import { writeTie } from "./tie/write-tie";
import { changeVersionMap } from "./version/change-version-map";
import { compareVersions } from "./version/compare-versions";
import { keepVersion } from "./version/keep-version";
import { listVersions } from "./version/list-versions";
import { readVersion } from "./version/read-version";
import { removeVersion } from "./version/remove-version";

// One world for all: each test makes families of its own, or changes nothing.
let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

type Verb = (ctx: Ctx, input: unknown) => Promise<unknown>;
const contact = { name: "Tom", formal: true };
const coach = { kind: "put-person", actorId: newId(), name: "Coach", formal: false };
const need = { domain: "work", title: "Werk", sensitive: false, state: "open" };
/** What each needs besides the ids of a family, a member, two actors, a need, an own domain and a tie. */
const writing: [string, Verb, object][] = [
  ["addActor", addActor, { id: newId(), contact }],
  ["addNeed", addNeed, { id: newId(), need }],
  ["addOwnDomain", addOwnDomain, { id: newId(), domain: { name: "Geloof" } }],
  ["addTie", addTie, { id: newId() }],
  ["changeActor", changeActor, { version: 1, contactVersion: 1, contact }],
  ["changeNeed", changeNeed, { version: 1, need }],
  ["changeOwnDomain", changeOwnDomain, { domain: { name: "Tuin" } }],
  ["giveConsent", giveConsent, { id: newId(), kind: "name" }],
  ["removeActor", removeActor, { version: 1 }],
  ["removeOwnDomain", removeOwnDomain, {}],
  ["removeTie", removeTie, {}],
  ["setActorDomains", setActorDomains, { places: [{ domain: "work" }] }],
  ["setDomainState", setDomainState, { domain: "work", state: "spoken" }],
  ["setNeedActors", setNeedActors, { actorIds: [] }],
  ["withdrawConsent", withdrawConsent, { kind: "name" }],
  ["writeTie", writeTie, { quality: "strong", words: null }],
  ["writeFelt", writeFelt, { id: newId(), richness: "rich", effect: null }],
  ["writeNeedWords", writeNeedWords, { words: "Werk" }],
  ["keepVersion", keepVersion, { id: newId() }],
  ["changeVersionMap", changeVersionMap, { version: 1, edits: [coach] }],
  ["removeVersion", removeVersion, { version: 1 }],
];
const reading: [string, Verb, object][] = [
  ["offerContacts", offerContacts, { words: "x" }],
  ["readNetwork", readNetwork, {}],
  ["readMirror", readMirror, {}],
  ["listVersions", listVersions, {}],
  ["readVersion", readVersion, {}],
  ["compareVersions", compareVersions, { to: "now" }],
];
/** Those that name nobody and nothing but the family. */
const alone = [
  ...["addActor", "addNeed", "addOwnDomain", "setDomainState", "offerContacts", "readNetwork"],
  "listVersions",
];

const idNames = ["memberId", "actorId", "otherId", "needId", "id", "tieId", "versionId", "from"];

async function furnished(ctx: Ctx) {
  const family = await newFamily(ctx);
  const { familyId } = family;
  const [actorId, otherId] = [await newActor(ctx, family), await newActor(ctx, family, { name: "Tom" })];
  const third = await newActor(ctx, family, { name: "Mia" });
  const [id, tieId] = [newId(), newId()];
  await addOwnDomain(ctx, { familyId, id, domain: { name: "Eigen" } });
  await addTie(ctx, { familyId, id: tieId, actorId, otherId: third });
  const toldBy = [family.memberId];
  const versionId = await newVersion(ctx, familyId, toldBy, { about: "wished" });
  const kept = { toldBy, versionId, from: versionId };
  return { ...family, actorId, otherId, needId: await newNeed(ctx, familyId), id, tieId, ...kept };
}

let two: { ctx: Ctx; familyId: string; elsewhere: Awaited<ReturnType<typeof furnished>> };
beforeAll(async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  two = { ctx, familyId, elsewhere: await furnished(ctx) };
});

describe.each([...writing, ...reading])("%s", (name, verb, input) => {
  test("is for the family's coordinators alone", async () => {
    const { ctx, organisationId } = await newCoordinator(world);
    const ids = await furnished(ctx);
    const person = { kind: "member", id: ids.memberId } as const;
    const strangers = [
      (await newCoordinator(world)).ctx,
      (await newCoordinator(world, { organisationId })).ctx,
      (await newLink(world, ctx, ids.familyId, person)).holder,
      world.as({ kind: "system" }),
    ];
    for (const stranger of strangers) {
      await expect(verb(stranger, { ...ids, ...input })).rejects.toMatchObject({ code: "not-found" });
    }
    await verb(ctx, { ...ids, ...input });
  });

  test("reaches nobody and nothing of another family", async () => {
    if (alone.includes(name)) return;
    const { ctx, familyId, elsewhere } = two;
    const trying = verb(ctx, { ...elsewhere, ...input, familyId });
    await expect(trying).rejects.toMatchObject({ code: "not-found" });
  });

  test("names the field that is no id", async () => {
    const { ctx } = two;
    const ids = Object.fromEntries(idNames.map((idName) => [idName, newId()]));
    const trying = verb(ctx, { ...ids, toldBy: [newId()], ...input, familyId: "__proto__" });
    await expect(trying).rejects.toMatchObject({ code: "not-valid", fields: [{ path: "familyId" }] });
  });
});

test("in a closed file each is refused", async () => {
  const { ctx } = await newCoordinator(world);
  const ids = await furnished(ctx);
  await closeFamily(ctx, { familyId: ids.familyId });
  for (const [name, verb, input] of writing)
    await expect(verb(ctx, { ...ids, ...input }), name).rejects.toMatchObject({ code: "closed" });
});

test("a closed file still reads", async () => {
  const { ctx } = await newCoordinator(world);
  const ids = await furnished(ctx);
  await closeFamily(ctx, { familyId: ids.familyId });
  expect((await readNetwork(ctx, ids)).actors).toHaveLength(3);
  expect((await listVersions(ctx, ids)).versions).toHaveLength(1);
  expect((await readVersion(ctx, ids)).map.actors).toHaveLength(3);
  expect((await compareVersions(ctx, { ...ids, to: "now" })).items).toEqual([]);
  expect((await readMirror(ctx, ids)).mirror.size.count).toBe(3);
});
