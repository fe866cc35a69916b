import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { newActor } from "../../testing/actor";
import { newConversation } from "../../testing/conversation";
import { everythingBut } from "../../testing/everything";
import { newNeed } from "../../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { addOwnDomain } from "../domain/add-own-domain";
import { removeOwnDomain } from "../domain/remove-own-domain";
import { undoEdit } from "../edit/undo-edit";
import { addNeed } from "../need/add-need";
import { changeNeed } from "../need/change-need";
import { readNetwork } from "../read-network";
import { askAgain } from "./ask-again";
import { readConversation } from "./read-conversation";
import { settleAskAgain } from "./settle-ask-again";
import { settleStep } from "./settle-step";

let world: World;
let ctx: Ctx;
let familyId: string;
let memberId: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  ({ familyId, memberId } = await newFamily(ctx));
});
afterEach(() => world.close());

const ask = async (about: object, id = newId()) => {
  world.clock.now += 1;
  await askAgain(ctx, { familyId, id, ...about });
  return id;
};
const listed = async () => (await readNetwork(ctx, { familyId })).askAgain;
const what = async () => (await listed()).map(({ title, domain }) => title ?? domain);
async function changesNothing(asking: () => Promise<unknown>): Promise<void> {
  const before = await everythingBut(world);
  world.clock.now += 1000;
  await asking();
  expect(await everythingBut(world)).toEqual(before);
}

test("a gap and a domain wait to be asked again, with who said so and when, once each", async () => {
  const needId = await newNeed(ctx, familyId, { title: "Een tolk", domain: "health" });
  const first = await ask({ needId });
  const asked = world.clock.now;
  await changesNothing(() => askAgain(ctx, { familyId, id: first, needId }));
  await changesNothing(() => ask({ needId }));
  const second = await ask({ domain: "parenting" });
  const at = world.clock.now;
  await changesNothing(() => ask({ domain: "parenting" }));
  const coordinatorName = "Joke Vermeulen";
  const rows = [
    { id: first, needId, domain: null, title: "Een tolk", at: asked, coordinatorName },
    { id: second, needId: null, domain: "parenting", title: null, at, coordinatorName },
  ];
  expect(await listed()).toEqual(rows);
  expect(await readConversation(ctx, { familyId })).toMatchObject({ askAgain: rows, asksAgain: true });
});

test("settled when it was spoken about: one by one, or with the step of its domain", async () => {
  const [interpreter, house] = [
    await newNeed(ctx, familyId, { title: "Een tolk", domain: "health" }),
    await newNeed(ctx, familyId, { title: "Een huis", domain: "housing" }),
  ];
  const one = await ask({ needId: interpreter });
  for (const about of [{ needId: house }, { domain: "housing" }, { domain: "work" }]) {
    await ask(about);
  }
  const conversationId = await newConversation(ctx, familyId, [memberId]);
  await settleAskAgain(ctx, { familyId, id: one });
  await changesNothing(() => settleAskAgain(ctx, { familyId, id: one }));
  expect(await what()).toEqual(["Een huis", "housing", "work"]);
  const settle = (step: string, state: string) => settleStep(ctx, { familyId, conversationId, step, state });
  await settle("domain.housing", "skipped");
  await settle("again", "done");
  expect(await what()).toEqual(["Een huis", "housing", "work"]);
  await settle("domain.housing", "done");
  expect(await what()).toEqual(["work"]);
  await settle("domain.work", "done");
  // Nothing waits any more, but the step stays in the list of this talk, not of the next.
  expect(await readConversation(ctx, { familyId })).toMatchObject({ askAgain: [], asksAgain: true });
  world.clock.now += 60_000;
  await newConversation(ctx, familyId, [memberId]);
  expect(await readConversation(ctx, { familyId })).toMatchObject({ askAgain: [], asksAgain: false });
  // It may be put on the list anew.
  await ask({ domain: "work" });
  expect(await what()).toEqual(["work"]);
});

test("what no longer stands on the map is not asked about", async () => {
  const needId = await newNeed(ctx, familyId, { title: "Een tolk", domain: "health" });
  await ask({ needId });
  const domain = newId();
  await addOwnDomain(ctx, { familyId, id: domain, domain: { name: "Geloof" } });
  await ask({ domain });
  expect(await what()).toEqual(["Een tolk", domain]);
  await removeOwnDomain(ctx, { familyId, id: domain });
  const need = { domain: "health", title: "Een tolk", sensitive: false, state: "let-go" };
  await changeNeed(ctx, { familyId, needId, version: 1, need });
  expect(await what()).toEqual([]);
  await changeNeed(ctx, { familyId, needId, version: 2, need: { ...need, state: "being-met" } });
  expect(await what()).toEqual(["Een tolk"]);
});

test("a need that somebody at the table may not see is not asked again there", async () => {
  const needId = await newNeed(ctx, familyId, { memberId, sensitive: true, title: "Alleen van Selam" });
  await ask({ needId });
  await newConversation(ctx, familyId, [memberId], [{ kind: "volunteer" }]);
  expect(await readConversation(ctx, { familyId })).toMatchObject({ askAgain: [], asksAgain: false });
  await newConversation(ctx, familyId, [memberId]);
  expect((await readConversation(ctx, { familyId })).askAgain).toMatchObject([{ title: "Alleen van Selam" }]);
});

test("a need that was asked again and settled can still be undone; one that waits cannot", async () => {
  const id = newId();
  await addNeed(ctx, { familyId, id, need: { domain: "work", title: "Werk" } });
  const asked = await ask({ needId: id });
  const undo = async () => {
    const { edits } = await readNetwork(ctx, { familyId });
    await undoEdit(ctx, { familyId, seen: edits.undo?.id });
  };
  await expect(undo()).rejects.toMatchObject({ reason: "others-build-on-it" });
  await settleAskAgain(ctx, { familyId, id: asked });
  await undo();
  expect((await readNetwork(ctx, { familyId })).needs).toEqual([]);
});

test("a need or a domain of this family, and one of the two", async () => {
  const { ctx: other } = await newCoordinator(world);
  const theirs = await newFamily(other);
  const actorId = await newActor(ctx, { familyId, memberId });
  const strange = await newNeed(other, theirs.familyId);
  const taken = newId();
  await askAgain(other, { familyId: theirs.familyId, id: taken, domain: "work" });
  const before = await everythingBut(world);
  await expect(ask({ needId: strange })).rejects.toMatchObject({ code: "not-found" });
  await expect(ask({ needId: actorId })).rejects.toMatchObject({ code: "not-found" });
  await expect(ask({ domain: newId() })).rejects.toMatchObject({ code: "not-valid" });
  await expect(ask({})).rejects.toMatchObject({ code: "not-valid" });
  await expect(ask({ domain: "work" }, taken)).rejects.toMatchObject({ code: "not-found" });
  const settling = settleAskAgain(ctx, { familyId, id: taken });
  await expect(settling).rejects.toMatchObject({ code: "not-found" });
  expect(await everythingBut(world)).toEqual(before);
});
