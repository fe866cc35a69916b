import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add, rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import type { ReportContent } from "@rondom/domain/report/content";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { closeFamily } from "../family/close-family";
import { shareWithMinor } from "../family/share-with-minor";
import { mergeActors } from "../network/actor/merge-actors";
import { removeActor } from "../network/actor/remove-actor";
import { queueAgain } from "../outbox/requeue";
import { newActor, newLink } from "../testing/actor";
import { newMember } from "../testing/family";
import { mailsIn } from "../testing/outbox";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addGoal } from "./add-goal";
import { addStep } from "./add-step";
import { moveGoal } from "./move-goal";
import { listSuccesses, readSuccessesAsMember } from "./read-successes";
import { readThanks } from "./read-thanks";
import { sendThanks } from "./send-thanks";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

async function reached(given: { memberId?: string; shared?: boolean } = {}) {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId } = family;
  const minor = await newMember(ctx, familyId);
  const actor = (name: string, more: object = {}) =>
    newActor(ctx, family, { name, email: `${name.toLowerCase()}@example.org`, ...more });
  const [lieve, tom, els] = [await actor("Lieve"), await actor("Tom"), await actor("Els", { email: null })];
  const goalId = newId();
  await addGoal(ctx, {
    ...{ familyId, id: goalId, actorIds: [lieve] },
    goal: { domain: "work", what: "Werk als bakker", ...given },
  });
  const step = { words: "Meelopen", who: { kind: "actor", id: tom } };
  await addStep(ctx, { familyId, id: newId(), goalId, step });
  const linkOf = async (id: string) => (await newLink(world, ctx, familyId, { kind: "member", id })).holder;
  const [mother, son] = [await linkOf(memberId), await linkOf(minor)];
  const reach = () => moveGoal(ctx, { familyId, goalId, verb: "reach" });
  const rows = () => look(ctx, familyId);
  return { ctx, familyId, memberId, minor, lieve, tom, els, goalId, mother, son, reach, rows };
}

function look(ctx: Ctx, familyId: string) {
  return act(ctx, "test.thanks", coordinatorOf(familyId), (writer) => rowsOf(writer, "thanks"));
}
const thanksMails = async () => (await mailsIn(world)).filter(({ kind }) => kind === "thanks");
const notFound = { code: "not-found" };

test("a member thanks who helped, once each, in their own words", async () => {
  const { goalId, mother, reach, lieve, tom, memberId, rows } = await reached();
  const said = { id: goalId, words: " شكرًا\nلكم ", language: "ar" };
  // Nothing was reached yet.
  await expect(sendThanks(mother, { ...said, actorIds: [lieve] })).rejects.toMatchObject(notFound);
  await reach();
  expect(await sendThanks(mother, { ...said, actorIds: [lieve] })).toEqual({ thanked: 1 });
  world.clock.now += 1;
  expect(await sendThanks(mother, { ...said, actorIds: [lieve, tom, tom] })).toEqual({ thanked: 1 });
  expect(await sendThanks(mother, { ...said, actorIds: [lieve, tom] })).toEqual({ thanked: 0 });
  expect(await rows()).toMatchObject(
    [lieve, tom].map((actorId) => ({
      ...{ actorId, goalId, lineId: null, words: "شكرًا لكم", language: "ar", tells: false },
      ...{ memberId, coordinatorId: null },
    })),
  );
  const mails = await thanksMails();
  expect(mails.map(({ toAddress, state, linkId }) => [toAddress, state, linkId])).toEqual([
    ["lieve@example.org", "queued", null],
    ["tom@example.org", "queued", null],
  ]);
  expect((await readSuccessesAsMember(mother))[0]).toMatchObject({ thankedIds: [lieve, tom], yours: true });
  expect(mails[0]?.raw).not.toContain("bakker");
});

test("what went well goes along only where the family likes; who has no address is told otherwise", async () => {
  const { goalId, mother, reach, lieve, els } = await reached();
  await reach();
  await sendThanks(mother, { id: goalId, actorIds: [lieve, els], tells: true });
  const mails = await thanksMails();
  const [first, second] = [lieve, els].map((id) => mails.find(({ actorId }) => actorId === id));
  expect(first?.raw).toContain("Werk als bakker");
  expect(first?.raw).toMatch(/Reply-To: .*Joke/i);
  expect(first?.raw?.split("\r\n\r\n")[0]).not.toMatch(/Selam|Tesfay/);
  expect(first?.raw).toContain("Selam");
  expect([second?.state, second?.raw]).toEqual(["no-address", null]);
});

test("a coordinator thanks on the word of a member alone, for what that member may speak of", async () => {
  const { ctx, familyId, memberId, minor, goalId, lieve, reach, rows } = await reached();
  const thanks = { familyId, id: goalId, actorIds: [lieve] };
  await expect(sendThanks(ctx, { ...thanks, saidBy: memberId })).rejects.toMatchObject({
    ...{ code: "not-now", reason: "goal-not-reached" },
  });
  await reach();
  await expect(sendThanks(ctx, thanks)).rejects.toMatchObject({
    fields: [{ path: "saidBy", reason: "needed" }],
  });
  await expect(sendThanks(ctx, { ...thanks, saidBy: minor })).rejects.toMatchObject({
    reason: "goal-not-yours",
  });
  await expect(sendThanks(ctx, { ...thanks, saidBy: newId() })).rejects.toMatchObject(notFound);
  await expect(sendThanks(ctx, { ...thanks, id: newId(), saidBy: memberId })).rejects.toMatchObject(notFound);
  await sendThanks(ctx, { ...thanks, saidBy: memberId });
  const acting = ctx.acting.kind === "coordinator" ? ctx.acting.id : "";
  expect(await rows()).toMatchObject([{ memberId, coordinatorId: acting, words: null }]);
});

test("nobody thanks for another's goal, nor somebody who is not theirs to choose", async () => {
  const { ctx, familyId, memberId, minor, goalId, lieve, els, mother, son, reach } = await reached();
  await reach();
  const stranger = await newActor(ctx, await newFamily(ctx));
  await expect(sendThanks(mother, { id: goalId, actorIds: [stranger] })).rejects.toMatchObject(notFound);
  for (const actorIds of [[], ["x"], undefined]) {
    await expect(sendThanks(mother, { id: goalId, actorIds })).rejects.toMatchObject({ code: "not-valid" });
  }
  await expect(sendThanks(son, { id: goalId, actorIds: [lieve] })).rejects.toMatchObject(notFound);
  await shareWithMinor(ctx, { familyId, memberId: minor, kind: "goals" });
  await expect(sendThanks(son, { id: goalId, actorIds: [lieve] })).rejects.toMatchObject({
    reason: "goal-not-yours",
  });
  await expect(readThanks(son, { id: goalId })).rejects.toMatchObject(notFound);
  // Their own goal: who helped, and with the map everybody.
  const own = newId();
  await addGoal(son, { id: own, goal: { domain: "leisure", what: "Voetbal", memberId: minor } });
  await moveGoal(son, { goalId: own, verb: "reach" });
  expect((await readThanks(son, { id: own })).people).toEqual([]);
  await expect(sendThanks(son, { id: own, actorIds: [els] })).rejects.toMatchObject(notFound);
  await shareWithMinor(ctx, { familyId, memberId: minor, kind: "map" });
  expect(await sendThanks(son, { id: own, actorIds: [els] })).toEqual({ thanked: 1 });
  // Another family's coordinator, and a link of a helper.
  const other = (await newCoordinator(world)).ctx;
  const { holder } = await newLink(world, ctx, familyId, { kind: "actor", id: lieve });
  for (const by of [other, holder]) {
    const thanks = { familyId, id: goalId, actorIds: [lieve], saidBy: memberId };
    await expect(sendThanks(by, thanks)).rejects.toMatchObject(notFound);
  }
  await closeFamily(ctx, { familyId });
  await expect(sendThanks(mother, { id: goalId, actorIds: [lieve] })).rejects.toMatchObject({
    code: "closed",
  });
  await expect(readThanks(mother, { id: goalId })).rejects.toMatchObject(notFound);
});

test("the page offers who helped first, and says who was thanked", async () => {
  const { ctx, familyId, goalId, lieve, tom, els, mother, reach } = await reached();
  await reach();
  await sendThanks(mother, { id: goalId, actorIds: [tom] });
  const { people, success } = await readThanks(mother, { id: goalId });
  expect(success.words).toBe("Werk als bakker");
  expect(people.map(({ id, named, thanked }) => [id, named, thanked])).toEqual([
    [lieve, true, false],
    [tom, true, true],
    [els, false, false],
  ]);
  await removeActor(ctx, { familyId, actorId: tom, version: 1 });
  expect((await listSuccesses(ctx, { familyId }))[0]).toMatchObject({ actorIds: [lieve] });
  await expect(sendThanks(mother, { id: goalId, actorIds: [tom] })).rejects.toMatchObject(notFound);
});

test("a told success is thanked for as well; a mail that was replaced goes again, not to who left", async () => {
  const { ctx, familyId, lieve, tom, mother } = await reached();
  const lineId = await toldSuccess(ctx, familyId);
  for (const actorId of [lieve, tom]) {
    await sendThanks(mother, { id: lineId, actorIds: [actorId], tells: true });
    world.clock.now += 1;
  }
  expect((await listSuccesses(ctx, { familyId }))[0]).toMatchObject({ id: lineId, thankedIds: [lieve, tom] });
  const again = (actorId: string) =>
    act(ctx, "test.again", coordinatorOf(familyId), async (writer) => {
      const [thanks] = await rowsOf(writer, "thanks", { actorId });
      await queueAgain(
        writer,
        world.settings,
        { kind: "thanks", subjectId: thanks?.id ?? "" },
        {
          kind: "actor",
          id: actorId,
        },
      );
    });
  await again(lieve);
  await removeActor(ctx, { familyId, actorId: tom, version: 1 });
  await again(tom);
  const mails = await thanksMails();
  expect(mails.map(({ actorId }) => actorId)).toEqual([lieve, tom, lieve]);
  expect(mails[2]?.raw).toContain("Kapitein!");
});

test("two who turn out to be one person are thanked once", async () => {
  const { ctx, familyId, goalId, lieve, tom, mother, reach } = await reached();
  await reach();
  await sendThanks(mother, { id: goalId, actorIds: [tom] });
  await mergeActors(ctx, { familyId, keepId: lieve, keepVersion: 1, goneId: tom, goneVersion: 1 });
  expect(await sendThanks(mother, { id: goalId, actorIds: [lieve] })).toEqual({ thanked: 0 });
});

async function toldSuccess(ctx: Ctx, familyId: string): Promise<string> {
  return act(ctx, "test.report", coordinatorOf(familyId), async (writer) => {
    const [meetingId, reportId, lineId] = [newId(), newId(), newId()];
    await add(writer, "meeting", {
      ...{ id: meetingId, state: "called", about: "everyone", startsAt: writer.now, minutes: 60 },
      ...{ zone: "Europe/Brussels", invitees: [], askedFor: {}, sequence: 0, version: 1 },
      coordinatorId: writer.access.coordinatorId,
      createdAt: writer.now,
    });
    await add(writer, "report", { id: reportId, meetingId, number: 1, createdAt: writer.now });
    const line = { id: lineId, kind: "success", text: "Kapitein!", byDate: null, owner: null };
    const item = { id: newId(), kind: "success", domain: "leisure", domainName: null, title: "x" };
    const content = {
      ...{ language: "nl", people: [], coordinators: [], coordinator: {}, meeting: { startsAt: writer.now } },
      items: [{ ...item, sensitive: false, lines: [line] }],
    } as unknown as ReportContent;
    await add(writer, "reportVersion", {
      ...{ id: newId(), reportId, number: 1, content, publishedAt: writer.now },
      coordinatorId: writer.access.coordinatorId,
    });
    return lineId;
  });
}
