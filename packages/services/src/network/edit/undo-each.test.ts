import { newId } from "@rondom/domain/id";
import type { EditVerb } from "@rondom/domain/network/map-edit";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { newActor } from "../../testing/actor";
import { editsOf, fileOf, redoNewest, undoNewest } from "../../testing/edits";
import { newNeed } from "../../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { addActor } from "../actor/add-actor";
import { alsoPlaceActors } from "../actor/also-place-actors";
import { changeActor } from "../actor/change-actor";
import { mergeActors } from "../actor/merge-actors";
import { moveActors } from "../actor/move-actors";
import { removeActor } from "../actor/remove-actor";
import { removeActors } from "../actor/remove-actors";
import { setActorDomains } from "../actor/set-actor-domains";
import { addOwnDomain } from "../domain/add-own-domain";
import { changeOwnDomain } from "../domain/change-own-domain";
import { removeOwnDomain } from "../domain/remove-own-domain";
import { setDomainState } from "../domain/set-domain-state";
import { addNeed } from "../need/add-need";
import { changeNeed } from "../need/change-need";
import { setNeedActors } from "../need/set-need-actors";
import { writeNeedWords } from "../need/write-need-words";
import { giveConsent } from "../sharing/give-consent";
import { withdrawConsent } from "../sharing/withdraw-consent";
import { addTie } from "../tie/add-tie";
import { removeTie } from "../tie/remove-tie";
import { writeTie } from "../tie/write-tie";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

type Verb = (ctx: Ctx, input: object) => Promise<unknown>;
const contact = { name: "Tom", formal: true, languages: ["nl"], phone: "09 000 00 12" };
const need = { domain: "work", title: "Werk", sensitive: true, state: "met" };
const both = (ids: { griet: string; mia: string }) => [ids.griet, ids.mia].map((id) => ({ id, version: 1 }));
type Ids = Awaited<ReturnType<typeof furnished>>;

async function furnished(ctx: Ctx) {
  const family = await newFamily(ctx);
  const { familyId } = family;
  const [needId, id, tieId] = [await newNeed(ctx, familyId), newId(), newId()];
  const griet = await newActor(ctx, family, {
    name: "Griet",
    consents: ["name"],
    domains: ["work"],
    needIds: [needId],
  });
  const mia = await newActor(ctx, family, { name: "Mia", formal: false, consents: [], domains: ["work"] });
  await addOwnDomain(ctx, { familyId, id, domain: { name: "Tuin" } });
  await addTie(ctx, { familyId, id: tieId, actorId: griet, otherId: mia });
  return { ...family, griet, mia, actorId: griet, otherId: mia, needId, id, tieId };
}

/** What each is given besides the ids, and the words for what it was about. */
const edits: [EditVerb, Verb, (ids: Ids) => object, [string, string | null, number]][] = [
  ["add-actor", addActor, (ids) => ({ id: newId(), contact, needIds: [ids.needId] }), ["actor", "Tom", 0]],
  ["change-actor", changeActor, () => ({ version: 1, contactVersion: 1, contact }), ["actor", "Tom", 0]],
  ["remove-actor", removeActor, () => ({ version: 1 }), ["actor", "Griet", 1]],
  ["set-actor-domains", setActorDomains, () => ({ places: [{ domain: "health" }] }), ["actor", "Griet", 0]],
  ["add-need", addNeed, (ids) => ({ id: newId(), need, actorIds: [ids.mia] }), ["need", "Werk", 0]],
  ["change-need", changeNeed, () => ({ version: 1, need }), ["need", "Werk", 0]],
  ["set-need-actors", setNeedActors, (ids) => ({ actorIds: [ids.mia] }), ["need", "Werk zoeken", 0]],
  ["write-need-words", writeNeedWords, () => ({ words: "Snel werk" }), ["need", "Werk zoeken", 0]],
  ["write-tie", writeTie, () => ({ quality: "strong", words: null }), ["actor", "Griet", 0]],
  ["give-consent", giveConsent, () => ({ id: newId(), kind: "invite" }), ["actor", "Griet", 0]],
  ["withdraw-consent", withdrawConsent, () => ({ kind: "name" }), ["actor", "Griet", 0]],
  ["set-domain-state", setDomainState, () => ({ domain: "health", state: "no-need" }), ["domain", null, 0]],
  [
    "add-own-domain",
    addOwnDomain,
    () => ({ id: newId(), domain: { name: "Geloof" } }),
    ["domain", "Geloof", 0],
  ],
  ["change-own-domain", changeOwnDomain, () => ({ domain: { name: "Moestuin" } }), ["domain", "Moestuin", 0]],
  ["remove-own-domain", removeOwnDomain, () => ({}), ["domain", "Tuin", 0]],
  ["add-tie", addTie, () => ({ id: newId() }), ["actor", "Griet", 1]],
  ["remove-tie", removeTie, () => ({}), ["actor", "Griet", 1]],
  [
    "merge-actors",
    mergeActors,
    (ids) => ({ keepId: ids.mia, keepVersion: 1, goneId: ids.griet, goneVersion: 1 }),
    ["actor", "Griet", 1],
  ],
  [
    "move-actors",
    moveActors,
    (ids) => ({ seats: both(ids).map((one) => ({ ...one, from: "work" })), to: "health" }),
    ["actor", "Griet", 1],
  ],
  [
    "also-place-actors",
    alsoPlaceActors,
    (ids) => ({ actors: both(ids), to: "health" }),
    ["actor", "Griet", 1],
  ],
  ["remove-actors", removeActors, (ids) => ({ actors: both(ids) }), ["actor", "Griet", 1]],
];

test.each(edits)(
  "%s is one step, undone and redone to the byte",
  async (verb, run, input, [kind, name, others]) => {
    const { ctx } = await newCoordinator(world);
    const ids = await furnished(ctx);
    if (verb === "add-tie") await removeTie(ctx, ids);
    const { familyId } = ids;
    const [before, step] = [await fileOf(ctx, familyId), (await editsOf(ctx, familyId)).undo];
    world.clock.now += 1000;
    await run(ctx, { ...ids, ...input(ids) });
    const after = await fileOf(ctx, familyId);
    expect(after).not.toBe(before);
    const shown = { verb, about: { kind, name }, others };
    expect(await editsOf(ctx, familyId)).toMatchObject({ undo: shown, redo: null });
    world.clock.now += 1000;
    await undoNewest(ctx, familyId);
    expect(await fileOf(ctx, familyId)).toBe(before);
    expect(await editsOf(ctx, familyId)).toMatchObject({ undo: step, redo: { verb, others } });
    world.clock.now += 1000;
    await redoNewest(ctx, familyId);
    expect(await fileOf(ctx, familyId)).toBe(after);
    expect(await editsOf(ctx, familyId)).toMatchObject({ undo: shown, redo: null });
  },
);
