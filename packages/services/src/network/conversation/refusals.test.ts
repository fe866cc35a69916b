import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { closeFamily } from "../../family/close-family";
import { newActor, newLink } from "../../testing/actor";
import { newConversation } from "../../testing/conversation";
import { everythingBut } from "../../testing/everything";
import { newNeed } from "../../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { askAgain } from "./ask-again";
import { changeTable } from "./change-table";
import { endConversation } from "./end-conversation";
import { meetNeed } from "./meet-need";
import { placeActorIn } from "./place-actor-in";
import { readConversation } from "./read-conversation";
import { settleAskAgain } from "./settle-ask-again";
import { settleStep } from "./settle-step";
import { startConversation } from "./start-conversation";
import { writeDomainWords } from "./write-domain-words";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

type Verb = (ctx: Ctx, input: unknown) => Promise<unknown>;
const words = { domain: "work", question: "about", memberId: null, words: "x" };
/** What each needs besides the ids of a family, a talk, an actor, a need and what waits to be asked. */
const writing: [Verb, () => object][] = [
  [startConversation, () => ({ id: newId(), members: [] })],
  [changeTable, () => ({ members: [], outsiders: [{ kind: "other" }] })],
  [settleStep, () => ({ step: "untied", state: "done" })],
  [writeDomainWords, () => ({ id: newId(), ...words })],
  [placeActorIn, () => ({ id: newId(), domain: "health" })],
  [meetNeed, () => ({ id: newId() })],
  [askAgain, () => ({ id: newId(), domain: "work", needId: undefined })],
  [settleAskAgain, () => ({})],
  [endConversation, () => ({})],
];
const all: [Verb, () => object][] = [...writing, [readConversation, () => ({})]];
/** Those that name a row of the family. */
const naming: Verb[] = [changeTable, settleStep, placeActorIn, meetNeed, settleAskAgain, endConversation];

async function furnished(ctx: Ctx) {
  const family = await newFamily(ctx);
  const { familyId } = family;
  const id = newId();
  await askAgain(ctx, { familyId, id, domain: "leisure" });
  const conversationId = await newConversation(ctx, familyId, [family.memberId]);
  const needId = await newNeed(ctx, familyId);
  return { ...family, id, conversationId, needId, actorId: await newActor(ctx, family) };
}

test("a talk is for the family's coordinators alone", async () => {
  const { ctx, organisationId } = await newCoordinator(world);
  const ids = await furnished(ctx);
  const person = { kind: "member", id: ids.memberId } as const;
  const strangers = [
    (await newCoordinator(world)).ctx,
    (await newCoordinator(world, { organisationId })).ctx,
    (await newLink(world, ctx, ids.familyId, person)).holder,
    world.as({ kind: "system" }),
  ];
  const before = await everythingBut(world);
  for (const [verb, more] of all) {
    for (const stranger of strangers) {
      const trying = verb(stranger, { ...ids, ...more() });
      await expect(trying, verb.name).rejects.toMatchObject({ code: "not-found" });
    }
  }
  expect(await everythingBut(world)).toEqual(before);
  for (const [verb, more] of all) await verb(ctx, { ...ids, ...more() });
});

test("it reaches nothing of another family", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const elsewhere = await furnished(ctx);
  const before = await everythingBut(world);
  for (const [verb, more] of all.filter(([verb]) => naming.includes(verb))) {
    const trying = verb(ctx, { ...elsewhere, ...more(), familyId });
    await expect(trying, verb.name).rejects.toMatchObject({ code: "not-found" });
  }
  expect(await everythingBut(world)).toEqual(before);
});

test("an id that is another family's is nobody's to use", async () => {
  const { ctx } = await newCoordinator(world);
  const theirs = await furnished(ctx);
  await placeActorIn(ctx, { ...theirs, id: theirs.actorId, domain: "health" });
  await meetNeed(ctx, { ...theirs, id: theirs.actorId });
  const ours = await furnished(ctx);
  const before = await everythingBut(world);
  const taken: [Verb, object][] = [
    [startConversation, { id: theirs.conversationId, members: [] }],
    [placeActorIn, { id: theirs.actorId, domain: "health" }],
    [meetNeed, { id: theirs.actorId }],
  ];
  for (const [verb, more] of taken) {
    const trying = verb(ctx, { ...ours, ...more });
    await expect(trying, verb.name).rejects.toMatchObject({ code: "not-found" });
  }
  expect(await everythingBut(world)).toEqual(before);
});

test("it says which field is wrong", async () => {
  const { ctx } = await newCoordinator(world);
  const ids = await furnished(ctx);
  for (const [verb, more] of all) {
    const trying = verb(ctx, { ...ids, ...more(), familyId: "__proto__" });
    await expect(trying, verb.name).rejects.toMatchObject({ code: "not-valid" });
  }
  const step = (step: unknown, state: unknown) => settleStep(ctx, { ...ids, step, state });
  await expect(step("nowhere", "done")).rejects.toMatchObject({ fields: [{ path: "step" }] });
  await expect(step("untied", "maybe")).rejects.toMatchObject({ fields: [{ path: "state" }] });
  const start = startConversation(ctx, { ...ids, members: [], language: "ti" });
  await expect(start).rejects.toMatchObject({ fields: [{ path: "language" }] });
});

test("a closed file takes nothing, and still reads", async () => {
  const { ctx } = await newCoordinator(world);
  const ids = await furnished(ctx);
  await closeFamily(ctx, { familyId: ids.familyId });
  for (const [verb, more] of writing) {
    await expect(verb(ctx, { ...ids, ...more() }), verb.name).rejects.toMatchObject({ code: "closed" });
  }
  expect((await readConversation(ctx, ids)).open?.id).toBe(ids.conversationId);
});
