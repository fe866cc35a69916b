import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { startMeeting } from "../../meeting/start-meeting";
import { addGuest } from "../../minutes/add-guest";
import { addGoal } from "../../plan/add-goal";
import { setGoalActors } from "../../plan/set-goal-actors";
import { addTask } from "../../task/add-task";
import { newActor, newLink } from "../../testing/actor";
import { editsOf, redoNewest, undoNewest } from "../../testing/edits";
import { everythingBut } from "../../testing/everything";
import { newItem, newMeeting } from "../../testing/minutes";
import { actorOf, newNeed } from "../../testing/network";
import { mailsIn } from "../../testing/outbox";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { addActor } from "../actor/add-actor";
import { changeActor } from "../actor/change-actor";
import { removeActor } from "../actor/remove-actor";
import { removeActors } from "../actor/remove-actors";
import { addOwnDomain } from "../domain/add-own-domain";
import { removeOwnDomain } from "../domain/remove-own-domain";
import { redoEdit } from "./redo-edit";
import { undoEdit } from "./undo-edit";

let world: World;
let ctx: Ctx;
let family: { familyId: string; memberId: string };
let familyId: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  family = await newFamily(ctx);
  ({ familyId } = family);
});
afterEach(() => world.close());

const goal = { domain: "work", what: "Werk vinden" };

/** The step on offer is refused for that reason, and nothing changes at all. */
async function expectStays(reason: string, way: "undo" | "redo" = "undo", of = familyId): Promise<void> {
  const before = await everythingBut(world);
  const seen = (await editsOf(ctx, of))[way]?.id;
  const trying = (way === "undo" ? undoEdit : redoEdit)(ctx, { familyId: of, seen });
  await expect(trying).rejects.toMatchObject({ code: "not-now", reason });
  expect(await everythingBut(world)).toEqual(before);
}

test("somebody with a link, a task, a goal or a seat at a meeting does not vanish", async () => {
  const goalId = newId();
  await addGoal(ctx, { familyId, id: goalId, goal });
  const with_ = async (tie: (actorId: string) => Promise<unknown>) => {
    await tie(await newActor(ctx, family, { name: `Jo ${newId()}`, consents: [], formal: false }));
    await expectStays("others-build-on-it");
  };
  await with_((id) => newLink(world, ctx, familyId, { kind: "actor", id }));
  await with_((id) => addTask(ctx, { familyId, id: newId(), title: "Bel", owner: { kind: "actor", id } }));
  await with_((id) => setGoalActors(ctx, { familyId, goalId, actorIds: [id] }));
  await with_((id) => newMeeting(ctx, familyId, { invited: [{ kind: "actor", id }] }));
  await with_((id) => newMeeting(ctx, familyId, { state: "draft", invitees: [`actor:${id}`] }));
});

test("who supported a goal for a while, and no longer does, can go", async () => {
  const goalId = newId();
  await addGoal(ctx, { familyId, id: goalId, goal });
  const actorId = await newActor(ctx, family, { consents: [] });
  await setGoalActors(ctx, { familyId, goalId, actorIds: [actorId] });
  await setGoalActors(ctx, { familyId, goalId, actorIds: [] });
  await undoNewest(ctx, familyId);
  await redoNewest(ctx, familyId);
  expect(await actorOf(ctx, familyId, actorId)).toMatchObject({ name: "Griet Maes" });
});

test("a need with a meeting, a task or a point on an agenda does not vanish", async () => {
  const with_ = async (tie: (needId: string) => Promise<unknown>) => {
    await tie(await newNeed(ctx, familyId));
    await expectStays("others-build-on-it");
  };
  await with_((needId) => startMeeting(ctx, { familyId, id: newId(), needIds: [needId] }));
  await with_((needId) => addTask(ctx, { familyId, id: newId(), title: "Bel", owner: null, needId }));
  const meetingId = await newMeeting(ctx, familyId);
  await with_((sourceId) => newItem(ctx, { familyId, meetingId }, { kind: "need", sourceId }));
});

test("a domain with a goal in it does not vanish, by undoing its coming or by redoing its going", async () => {
  const id = newId();
  await addOwnDomain(ctx, { familyId, id, domain: { name: "Tuin" } });
  await removeOwnDomain(ctx, { familyId, id });
  await undoNewest(ctx, familyId);
  await addGoal(ctx, { familyId, id: newId(), goal: { ...goal, domain: id } });
  await expectStays("others-build-on-it", "redo");
  await expectStays("others-build-on-it");
});

test("a going that is redone would leave a goal behind that was given in between", async () => {
  const goalId = newId();
  await addGoal(ctx, { familyId, id: goalId, goal });
  const actorId = await newActor(ctx, family);
  await removeActor(ctx, { familyId, actorId, version: 1 });
  await undoNewest(ctx, familyId);
  await setGoalActors(ctx, { familyId, goalId, actorIds: [actorId] });
  await expectStays("others-build-on-it", "redo");
  await setGoalActors(ctx, { familyId, goalId, actorIds: [] });
  await redoNewest(ctx, familyId);
});

test("a guest who comes onto the map with the minutes is no step of the map", async () => {
  const meetingId = await newMeeting(ctx, familyId);
  const contact = { id: newId(), name: "Frans Goossens" };
  await addGuest(ctx, { familyId, meetingId, actorId: newId(), contact });
  expect(await editsOf(ctx, familyId)).toEqual({ undo: null, redo: null });
});

test("nobody comes back while the same person stands there again", async () => {
  const actorId = await newActor(ctx, family);
  const { contact } = await actorOf(ctx, familyId, actorId);
  await removeActor(ctx, { familyId, actorId, version: 1 });
  await act(ctx, "test.actor", coordinatorOf(familyId), (writer) => {
    const row = { role: null, volunteer: false, position: 9, since: writer.now, version: 1 };
    return add(writer, "actor", { id: newId(), contactId: contact.id, ...row });
  });
  await expectStays("already-on-map");
});

test("a professional whom another family knows better by now is left as they know them", async () => {
  const actorId = await newActor(ctx, family, { name: "Griet Maes" });
  const { contact } = await actorOf(ctx, familyId, actorId);
  const facts = { name: "Griet Maes", formal: true, phone: "09 000 00 12", email: contact.email };
  const at = { actorId, version: 1, contactVersion: 1 };
  await changeActor(ctx, { familyId, ...at, contact: facts });
  const theirs = await newFamily(ctx);
  const there = newId();
  await addActor(ctx, { familyId: theirs.familyId, id: there, contact: { contactId: contact.id } });
  const known = { ...facts, phone: "09 111 11 11" };
  const seen = { actorId: there, version: 1, contactVersion: 2 };
  await changeActor(ctx, { familyId: theirs.familyId, ...seen, contact: known });
  await expectStays("changed-since");
  await undoNewest(ctx, theirs.familyId);
  await undoNewest(ctx, familyId);
  expect((await actorOf(ctx, familyId, actorId)).contact).toMatchObject({ phone: null, version: 5 });
});

test("undoing another address does what another address does: old links die, waiting mail goes anew", async () => {
  const actorId = await newActor(ctx, family, { email: "oud@example.org" });
  await addTask(ctx, { familyId, id: newId(), title: "Bel", owner: { kind: "actor", id: actorId } });
  const seen = { actorId, version: 1, contactVersion: 1 };
  const contact = { name: "Griet Maes", formal: true, email: "nieuw@example.org" };
  world.clock.now += 1000;
  await changeActor(ctx, { familyId, ...seen, contact });
  world.clock.now += 1000;
  await undoNewest(ctx, familyId);
  const mails = async () => (await mailsIn(world)).map(({ state, toAddress }) => [state, toAddress]);
  expect(await mails()).toEqual([
    ["replaced", null],
    ["replaced", null],
    ["queued", "oud@example.org"],
  ]);
  const link = async () => ((await everythingBut(world)).link as { version: number }[])[0]?.version;
  expect(await link()).toBe(3);
  world.clock.now += 1000;
  await redoNewest(ctx, familyId);
  expect((await mails()).at(-1)).toEqual(["queued", "nieuw@example.org"]);
  expect(await link()).toBe(4);
});

test("links that were taken back stay taken back", async () => {
  const actorId = await newActor(ctx, family);
  await newLink(world, ctx, familyId, { kind: "actor", id: actorId });
  await removeActors(ctx, { familyId, actors: [{ id: actorId, version: 1 }], endLinks: true });
  await undoNewest(ctx, familyId);
  expect((await everythingBut(world)).link).toMatchObject([{ revokedAt: world.clock.now }]);
});
