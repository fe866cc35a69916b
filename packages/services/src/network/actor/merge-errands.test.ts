import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { closeFamily } from "../../family/close-family";
import { readInvitation } from "../../meeting/read-invitation";
import { withdrawInvitation } from "../../meeting/withdraw-invitation";
import { acceptTask } from "../../task/accept-task";
import { addTask } from "../../task/add-task";
import { finishTask } from "../../task/finish-task";
import { readTask } from "../../task/read-task";
import { newActor } from "../../testing/actor";
import { undoNewest } from "../../testing/edits";
import { everythingBut } from "../../testing/everything";
import {
  invitationOf,
  newDraft,
  newMeeting,
  newVillage,
  startsAt,
  type Village,
} from "../../testing/meeting";
import { newMeeting as newHeldMeeting, newItem, newLine } from "../../testing/minutes";
import { mailsIn } from "../../testing/outbox";
import { newCoordinator, newWorld, type World } from "../../testing/world";
import { mergeActors } from "./merge-actors";

let world: World;
let ctx: Ctx;
let village: Village;
let familyId: string;
/** Round the family twice: Lieve as volunteer with an address, and again without. */
let keepId: string;
let goneId: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  village = await newVillage(ctx);
  ({ familyId, volunteer: keepId } = village);
  goneId = await newActor(ctx, village, { name: "Lieve D.", formal: false, email: null });
});
afterEach(() => world.close());

const merge = () => mergeActors(ctx, { familyId, keepId, keepVersion: 1, goneId, goneVersion: 1 });
const rowsIn = <N extends "actor" | "line" | "link" | "meeting" | "task">(name: N) =>
  look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, name));
const newTask = async (ownerId: string) => {
  const taskId = newId();
  await addTask(ctx, { familyId, id: taskId, title: "Bellen", owner: { kind: "actor", id: ownerId } });
  return taskId;
};
const both = () => [`member:${village.memberId}`, `actor:${keepId}`, `actor:${goneId}`];
/** Who holds the link to a subject, as the mail gave it. */
const holderOf = async (subjectId: string) => {
  const link = (await rowsIn("link")).find((row) => row.subjectId === subjectId);
  if (!link) throw new Error("no link");
  return world.as({ kind: "holder", linkId: link.id, version: link.version });
};

test("open tasks go over as they stand, and their links stay good; what is done stays", async () => {
  const [open, done] = [await newTask(goneId), await newTask(goneId)];
  await acceptTask(await holderOf(open), {});
  await finishTask(await holderOf(done), {});
  await merge();
  const tasks = await rowsIn("task");
  const told = tasks.map(({ id, ownerId, state }) => [id, ownerId, state]);
  expect(told).toEqual(
    expect.arrayContaining([
      [open, keepId, "accepted"],
      [done, goneId, "done"],
    ]),
  );
  await finishTask(await holderOf(open), {});
  expect((await rowsIn("task")).find(({ id }) => id === open)?.state).toBe("done");
  expect(await readTask(await holderOf(done), {})).toMatchObject({ state: "done" });
});

test("a mail that waits, or found no address, goes to the address of the one who stays", async () => {
  const taskId = await newTask(goneId);
  world.clock.now += 1000;
  await merge();
  const mails = (await mailsIn(world)).filter((mail) => mail.subjectId === taskId);
  expect(mails.map(({ actorId, state, toAddress }) => [actorId, state, toAddress])).toEqual([
    [goneId, "replaced", null],
    [keepId, "queued", "lieve@example.org"],
  ]);
});

test("an invitation to what is to come goes over with its link", async () => {
  const { meetingId } = await newMeeting(ctx, village, {
    invitees: [`member:${village.memberId}`, `actor:${goneId}`],
  });
  const invitationId = await invitationOf(ctx, village, meetingId, `actor:${goneId}`);
  const holder = await holderOf(invitationId);
  await merge();
  expect(await invitationOf(ctx, village, meetingId, `actor:${keepId}`)).toBe(invitationId);
  expect(await readInvitation(holder, {})).toBeTruthy();
});

test("both asked to one meeting: one invitation goes first", async () => {
  const { meetingId } = await newMeeting(ctx, village, { invitees: both() });
  const before = await everythingBut(world);
  await expect(merge()).rejects.toMatchObject({ code: "not-now", reason: "has-invitation" });
  expect(await everythingBut(world)).toEqual(before);
  const invitationId = await invitationOf(ctx, village, meetingId, `actor:${goneId}`);
  await withdrawInvitation(ctx, { familyId, invitationId });
  await merge();
  expect(await invitationOf(ctx, village, meetingId, `actor:${keepId}`)).not.toBe(invitationId);
});

test("a meeting that is past keeps who was there, also when both were", async () => {
  const { meetingId } = await newMeeting(ctx, village, { invitees: both() });
  world.clock.now = startsAt + 86_400_000;
  await merge();
  expect(await invitationOf(ctx, village, meetingId, `actor:${goneId}`)).toBeTruthy();
});

test("in a meeting that is being prepared the two are one, asked for what either was", async () => {
  const { school, debts } = village;
  const askedFor = { [`actor:${keepId}`]: [school], [`actor:${goneId}`]: [debts, school] };
  const invitees = [`actor:${goneId}`, `actor:${keepId}`];
  const meetingId = await newHeldMeeting(ctx, familyId, { state: "draft", invitees, askedFor });
  const untouched = await newDraft(ctx, village, { invitees: [] });
  await merge();
  const drafts = await rowsIn("meeting");
  expect(drafts.find(({ id }) => id === meetingId)).toMatchObject({
    invitees: [`actor:${keepId}`],
    askedFor: { [`actor:${keepId}`]: [school, debts] },
    version: 2,
  });
  expect(drafts.find(({ id }) => id === untouched.meetingId)?.version).toBe(untouched.version);
});

test("a line that is not out yet is for the one who stays", async () => {
  const meetingId = await newHeldMeeting(ctx, familyId);
  const agendaItemId = await newItem(ctx, { familyId, meetingId });
  const owner = { kind: "actor", id: goneId } as const;
  await newLine(ctx, { familyId, meetingId, agendaItemId }, { kind: "task", text: "Bellen", owner });
  await merge();
  expect(await rowsIn("line")).toMatchObject([{ ownerId: keepId, version: 2 }]);
});

test("undoing brings the map back; what went over to be done stays where it is", async () => {
  const taskId = await newTask(goneId);
  await merge();
  await undoNewest(ctx, familyId);
  expect((await rowsIn("actor")).filter((row) => row.until !== null)).toEqual([]);
  expect((await rowsIn("task")).find(({ id }) => id === taskId)?.ownerId).toBe(keepId);
});

test("a closed file merges nobody", async () => {
  await closeFamily(ctx, { familyId });
  await expect(merge()).rejects.toMatchObject({ code: "closed" });
});
