import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { removeMember } from "../../family/remove-member";
import { newActor } from "../../testing/actor";
import { newConversation, openTalk } from "../../testing/conversation";
import { everythingBut } from "../../testing/everything";
import { newMember } from "../../testing/family";
import { domainOf } from "../../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { removeActor } from "../actor/remove-actor";
import { setDomainState } from "../domain/set-domain-state";
import { changeTable } from "./change-table";
import { endConversation } from "./end-conversation";
import { readConversation } from "./read-conversation";
import { settleStep } from "./settle-step";
import { startConversation } from "./start-conversation";

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

const steps = async () => (await openTalk(ctx, familyId)).steps.map(({ step, state }) => `${step} ${state}`);
/** The same request again: not a row more, not a row other. */
async function again(asking: () => Promise<unknown>): Promise<void> {
  await asking();
  const before = await everythingBut(world);
  world.clock.now += 1000;
  await asking();
  expect(await everythingBut(world)).toEqual(before);
}

test("before any talk there is none, and nothing of the family's layer", async () => {
  const told = await readConversation(ctx, { familyId });
  expect(told).toMatchObject({ open: null, lastEnded: null, told: null, askAgain: [], asksAgain: false });
  expect(told.familyName).toBe("Gezin Tesfay");
  expect(told.map.members.map((member) => member.id)).toEqual([memberId]);
});

test("a talk starts with those at the table, once; that step is done with it", async () => {
  const id = newId();
  await again(() => startConversation(ctx, { familyId, id, members: [memberId, memberId], language: "ar" }));
  expect(await openTalk(ctx, familyId)).toEqual({
    id,
    startedAt: world.clock.now - 1000,
    endedAt: null,
    atTable: { members: [memberId], outsiders: [] },
    languageBeside: "ar",
    version: 1,
    coordinatorName: "Joke Vermeulen",
    mayAskFeelings: true,
    steps: [{ step: "table", state: "done", at: world.clock.now - 1000 }],
  });
});

test("one talk at a time: a new one ends the one left open, which may be named again", async () => {
  const first = await newConversation(ctx, familyId, [memberId]);
  const start = world.clock.now;
  world.clock.now += 60_000;
  const second = await newConversation(ctx, familyId, [memberId]);
  expect((await openTalk(ctx, familyId)).id).toBe(second);
  expect((await readConversation(ctx, { familyId })).lastEnded).toMatchObject({
    id: first,
    startedAt: start,
    endedAt: start + 60_000,
  });
  await startConversation(ctx, { familyId, id: first, members: [memberId] });
  expect((await openTalk(ctx, familyId)).id).toBe(second);
});

test("ends once, at its moment; the newest that ended is told of", async () => {
  const first = await newConversation(ctx, familyId, [memberId]);
  await again(() => endConversation(ctx, { familyId, conversationId: first }));
  world.clock.now += 1000;
  const second = await newConversation(ctx, familyId, [memberId]);
  const endedAt = world.clock.now;
  await endConversation(ctx, { familyId, conversationId: second });
  const { open, lastEnded } = await readConversation(ctx, { familyId });
  expect(open).toBeNull();
  expect(lastEnded).toMatchObject({ id: second, endedAt });
});

test("steps are settled, changed, and come oldest first; each stands once", async () => {
  const conversationId = await newConversation(ctx, familyId, [memberId]);
  const settle = (step: string, state: string) => settleStep(ctx, { familyId, conversationId, step, state });
  await settle("weak.phone", "skipped");
  await again(() => settle("domain.work", "skipped"));
  expect(await steps()).toEqual(["table done", "weak.phone skipped", "domain.work skipped"]);
  await settle("weak.phone", "done");
  expect(await steps()).toEqual(["table done", "domain.work skipped", "weak.phone done"]);
});

test("two devices that settle one step at once leave one row", async () => {
  const conversationId = await newConversation(ctx, familyId, [memberId]);
  const settle = (state: string) => settleStep(ctx, { familyId, conversationId, step: "untied", state });
  await Promise.all([settle("done"), settle("done"), settle("done")]);
  expect(await steps()).toEqual(["table done", "untied done"]);
});

test("a domain that is done was spoken about, unless something was noted of it; passing over notes nothing", async () => {
  const conversationId = await newConversation(ctx, familyId, [memberId]);
  const settle = (domain: string, state: string) =>
    settleStep(ctx, { familyId, conversationId, step: `domain.${domain}`, state });
  await setDomainState(ctx, { familyId, domain: "housing", state: "no-need" });
  await settle("housing", "done");
  await settle("work", "skipped");
  await settle("health", "done");
  const stored = async (key: string) => (await domainOf(ctx, familyId, key)).stored;
  expect([await stored("housing"), await stored("work"), await stored("health")]).toEqual([
    "no-need",
    "not-spoken",
    "spoken",
  ]);
  // Noted anew since; the same request coming again leaves that alone.
  await setDomainState(ctx, { familyId, domain: "health", state: "not-spoken" });
  await settle("health", "done");
  expect(await stored("health")).toBe("not-spoken");
});

test("what comes in late for a talk that ended is taken", async () => {
  const conversationId = await newConversation(ctx, familyId, [memberId]);
  await endConversation(ctx, { familyId, conversationId });
  await settleStep(ctx, { familyId, conversationId, step: "weak.former", state: "done" });
  await changeTable(ctx, { familyId, conversationId, members: [] });
  const { lastEnded } = await readConversation(ctx, { familyId });
  expect(lastEnded?.steps.map((one) => one.step)).toEqual(["table", "weak.former"]);
  expect(lastEnded?.atTable.members).toEqual([]);
});

test("a volunteer joins the table halfway, and leaves it", async () => {
  const conversationId = await newConversation(ctx, familyId, [memberId]);
  const actorId = await newActor(ctx, { familyId, memberId }, { name: "Lieve" });
  const outsiders = [{ kind: "volunteer", actorId }];
  await again(() => changeTable(ctx, { familyId, conversationId, members: [memberId], outsiders }));
  expect(await openTalk(ctx, familyId)).toMatchObject({
    atTable: { members: [memberId], outsiders },
    mayAskFeelings: false,
    version: 2,
  });
  await changeTable(ctx, { familyId, conversationId, members: [memberId] });
  expect(await openTalk(ctx, familyId)).toMatchObject({ mayAskFeelings: true, version: 3 });
});

test("only people of this family's file sit at the table, whoever left it since too", async () => {
  const { ctx: other } = await newCoordinator(world);
  const theirs = await newFamily(other);
  const stranger = await newActor(other, theirs);
  const conversationId = await newConversation(ctx, familyId, [memberId]);
  const before = await everythingBut(world);
  const tables = [
    { members: [theirs.memberId] },
    { members: [newId()] },
    { members: [], outsiders: [{ kind: "other", actorId: stranger }] },
  ];
  for (const table of tables) {
    const refused = { code: "not-found" };
    await expect(changeTable(ctx, { familyId, conversationId, ...table })).rejects.toMatchObject(refused);
    await expect(startConversation(ctx, { familyId, id: newId(), ...table })).rejects.toMatchObject(refused);
  }
  expect(await everythingBut(world)).toEqual(before);
  const gone = await newMember(ctx, familyId);
  const tom = await newActor(ctx, { familyId, memberId });
  await removeMember(ctx, { familyId, memberId: gone, version: 1 });
  await removeActor(ctx, { familyId, actorId: tom, version: 1 });
  const outsiders = [{ kind: "interpreter", actorId: tom }];
  await changeTable(ctx, { familyId, conversationId, members: [gone], outsiders });
  expect((await openTalk(ctx, familyId)).atTable).toEqual({ members: [gone], outsiders });
});
