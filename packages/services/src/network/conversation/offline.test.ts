import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { newActor } from "../../testing/actor";
import { newConversation, openTalk } from "../../testing/conversation";
import { everythingBut } from "../../testing/everything";
import { newMember } from "../../testing/family";
import { actorOf, domainOf, needOf, newNeed } from "../../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { addActor } from "../actor/add-actor";
import { offerContacts } from "../actor/offer-contacts";
import { removeActor } from "../actor/remove-actor";
import { addOwnDomain } from "../domain/add-own-domain";
import { removeOwnDomain } from "../domain/remove-own-domain";
import { setDomainState } from "../domain/set-domain-state";
import { undoEdit } from "../edit/undo-edit";
import { addNeed } from "../need/add-need";
import { readNetwork } from "../read-network";
import { addTie } from "../tie/add-tie";
import { removeTie } from "../tie/remove-tie";
import { writeTie } from "../tie/write-tie";
import { meetNeed } from "./meet-need";
import { placeActorIn } from "./place-actor-in";
import { settleStep } from "./settle-step";
import { writeDomainWords } from "./write-domain-words";

// A page without a network keeps its requests and sends them later, in order; an answer that got lost makes it send
// one again, also after somebody else went on.

let world: World;
let ctx: Ctx;
let familyId: string;
let memberId: string;
let tom: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  ({ familyId, memberId } = await newFamily(ctx));
  tom = await newActor(ctx, { familyId, memberId }, { name: "Tom", domains: ["leisure"] });
});
afterEach(() => world.close());

async function changesNothing(asking: () => Promise<unknown>): Promise<void> {
  const before = await everythingBut(world);
  world.clock.now += 1000;
  await asking();
  expect(await everythingBut(world)).toEqual(before);
}

test("an actor is put in one domain more, once, behind the others", async () => {
  const place = (id: string, domain: string, member: string | null = null) =>
    placeActorIn(ctx, { familyId, id, actorId: tom, domain, memberId: member });
  const id = newId();
  await place(id, "work");
  await changesNothing(() => place(id, "work"));
  await changesNothing(() => place(newId(), "work"));
  await changesNothing(() => place(id, "health"));
  await place(newId(), "work", memberId);
  expect((await actorOf(ctx, familyId, tom)).places).toEqual([
    { domain: "leisure", memberId: null },
    { domain: "work", memberId: null },
    { domain: "work", memberId },
  ]);
  await removeActor(ctx, { familyId, actorId: tom, version: 1 });
  await changesNothing(() => place(id, "work"));
  await expect(place(newId(), "health")).rejects.toMatchObject({ code: "not-found" });
});

test("somebody without any domain gets a first one", async () => {
  const mia = await newActor(ctx, { familyId, memberId }, { name: "Mia" });
  await placeActorIn(ctx, { familyId, id: newId(), actorId: mia, domain: "work" });
  const rows = (await everythingBut(world)).actorDomain as { actorId: string; position: number }[];
  expect(rows.find((row) => row.actorId === mia)?.position).toBe(0);
});

test("a place is in a domain and for a member of this family", async () => {
  const { ctx: other } = await newCoordinator(world);
  const theirs = await newFamily(other);
  const place = (more: object) =>
    placeActorIn(ctx, { familyId, id: newId(), actorId: tom, domain: "work", ...more });
  await expect(place({ domain: newId() })).rejects.toMatchObject({ code: "not-valid" });
  await expect(place({ memberId: theirs.memberId })).rejects.toMatchObject({ code: "not-found" });
  await expect(place({ actorId: newId() })).rejects.toMatchObject({ code: "not-found" });
});

test("a need gets one helper more, once; a step that can be taken back", async () => {
  const needId = await newNeed(ctx, familyId);
  const mia = await newActor(ctx, { familyId, memberId }, { name: "Mia" });
  const meet = (id: string, actorId = tom) => meetNeed(ctx, { familyId, id, needId, actorId });
  const id = newId();
  await meet(id);
  await changesNothing(() => meet(id));
  await changesNothing(() => meet(newId()));
  await meet(newId(), mia);
  expect((await needOf(ctx, familyId, needId)).actorIds.sort()).toEqual([tom, mia].sort());
  await expect(meet(newId(), newId())).rejects.toMatchObject({ code: "not-found" });
  const stray = meetNeed(ctx, { familyId, id: newId(), needId: newId(), actorId: tom });
  await expect(stray).rejects.toMatchObject({ code: "not-found" });
});

test("an actor, a need, a tie, a domain sent again after they went: nothing", async () => {
  const [actorId, needId, tieId, domain] = [newId(), newId(), newId(), newId()];
  const contact = { name: "Hanne Wouters", formal: true };
  const adding = [
    () => addOwnDomain(ctx, { familyId, id: domain, domain: { name: "Geloof" } }),
    () => addActor(ctx, { familyId, id: actorId, contact }),
    () =>
      addNeed(ctx, { familyId, id: needId, need: { domain: "work", title: "Werk" }, actorIds: [actorId] }),
    () => addTie(ctx, { familyId, id: tieId, actorId, otherId: tom }),
  ];
  for (const each of adding) await each();
  for (const each of adding) await changesNothing(each);
  expect(await offerContacts(ctx, { familyId, words: "Hanne" })).toHaveLength(1);
  await removeTie(ctx, { familyId, tieId });
  await removeActor(ctx, { familyId, actorId, version: 1 });
  await removeOwnDomain(ctx, { familyId, id: domain });
  for (let count = 0; count < 10; count += 1) {
    await addOwnDomain(ctx, { familyId, id: newId(), domain: { name: `Domein ${count}` } });
  }
  for (const each of adding) await changesNothing(each);
});

test("where the talk about a domain stands, sent again after somebody noted something else: that stays", async () => {
  const id = newId();
  const note = () => setDomainState(ctx, { familyId, id, domain: "work", state: "spoken" });
  await note();
  await setDomainState(ctx, { familyId, domain: "work", state: "no-need" });
  await changesNothing(note);
  expect((await domainOf(ctx, familyId, "work")).stored).toBe("no-need");
});

test("a feeling sent again changes nothing; without words those that stand stay", async () => {
  const feel = (more: object) => writeTie(ctx, { familyId, actorId: tom, memberId, ...more });
  await feel({ quality: "strong", words: "Met hem kan ik lachen." });
  await changesNothing(() => feel({ quality: "strong" }));
  await feel({ quality: "neutral" });
  const feelings = async () => (await actorOf(ctx, familyId, tom)).feelings;
  expect(await feelings()).toMatchObject([{ quality: "neutral", words: "Met hem kan ik lachen." }]);
  await feel({ quality: "neutral", words: "" });
  expect(await feelings()).toMatchObject([{ quality: "neutral", words: null }]);
  await writeTie(ctx, {
    familyId,
    actorId: tom,
    memberId: await newMember(ctx, familyId),
    quality: null,
  });
  expect(await feelings()).toHaveLength(1);
});

test("what the talk puts on the map can be taken back, step by step", async () => {
  const first = await readNetwork(ctx, { familyId });
  const needId = await newNeed(ctx, familyId);
  const conversationId = await newConversation(ctx, familyId, [memberId]);
  const words = { domain: "work", question: "about", memberId: null, words: "Werk is rust." };
  const asking = [
    () => placeActorIn(ctx, { familyId, id: newId(), actorId: tom, domain: "work" }),
    () => meetNeed(ctx, { familyId, id: newId(), needId, actorId: tom }),
    () => writeDomainWords(ctx, { familyId, id: newId(), ...words }),
    () => settleStep(ctx, { familyId, conversationId, step: "domain.work", state: "done" }),
  ];
  for (const each of asking) await each();
  const undone: string[] = [];
  for (const _ of asking) {
    const { edits } = await readNetwork(ctx, { familyId });
    undone.push(edits.undo?.verb ?? "");
    await undoEdit(ctx, { familyId, seen: edits.undo?.id });
  }
  expect(undone).toEqual(["settle-step", "write-domain-words", "meet-need", "place-actor-in"]);
  const now = await readNetwork(ctx, { familyId });
  expect(now.actors).toEqual(first.actors);
  expect(now.domains.map(({ stored }) => stored)).toEqual(first.domains.map(({ stored }) => stored));
  expect(now.needs).toMatchObject([{ actorIds: [] }]);
  expect(now.domainWords).toEqual([]);
  // Going back over the map is not going back in the talk.
  expect((await openTalk(ctx, familyId)).steps.at(-1)).toMatchObject({ step: "domain.work", state: "done" });
});
