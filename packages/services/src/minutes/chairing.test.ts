import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add, rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { addMember } from "../family/add-member";
import { newActor } from "../testing/actor";
import { everythingBut } from "../testing/everything";
import { newMeeting, rowsIn } from "../testing/minutes";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { addGuest } from "./add-guest";
import { markAttendance } from "./mark-attendance";
import { openMeeting } from "./open-meeting";
import { readChairing } from "./read-chairing";

let world: World;
let ctx: Ctx;
let coordinatorId: string;
let family: { familyId: string; memberId: string };
beforeEach(async () => {
  world = await newWorld();
  ({ ctx, id: coordinatorId } = await newCoordinator(world));
  family = await newFamily(ctx);
});
afterEach(() => world.close());

test("chairing begins once", async () => {
  const meetingId = await newMeeting(ctx, family.familyId);
  const at = { familyId: family.familyId, meetingId };
  const openedAt = world.clock.now;
  expect(await openMeeting(ctx, at)).toEqual({ openedAt });
  world.clock.now += 60_000;
  expect(await openMeeting(ctx, at)).toEqual({ openedAt });
  expect((await readChairing(ctx, at)).meeting.openedAt).toBe(openedAt);
});

test.each([
  ["draft", "not-called"],
  ["cancelled", "meeting-cancelled"],
] as const)("a %s meeting is not chaired", async (state, reason) => {
  const meetingId = await newMeeting(ctx, family.familyId, { state });
  const at = { familyId: family.familyId, meetingId };
  await expect(openMeeting(ctx, at)).rejects.toMatchObject({ code: "not-now", reason });
  const marking = markAttendance(ctx, { ...at, person: `member:${family.memberId}`, state: "present" });
  await expect(marking).rejects.toMatchObject({ reason });
});

test("everyone's place is marked, invited or not, and can be marked otherwise", async () => {
  const actorId = await newActor(ctx, family);
  const meetingId = await newMeeting(ctx, family.familyId, { invited: [{ kind: "actor", id: actorId }] });
  const at = { familyId: family.familyId, meetingId };
  await markAttendance(ctx, { ...at, person: `actor:${actorId}`, state: "late" });
  await markAttendance(ctx, { ...at, person: `member:${family.memberId}`, state: "phone" });
  const before = await rowsIn(ctx, family.familyId, "attendance");
  world.clock.now += 1000;
  await markAttendance(ctx, { ...at, person: `actor:${actorId}`, state: "late" });
  expect(await rowsIn(ctx, family.familyId, "attendance")).toEqual(before);
  await markAttendance(ctx, { ...at, person: `actor:${actorId}`, state: "present" });
  const { people } = await readChairing(ctx, at);
  expect(
    people.map(({ name, invited, attendance, attendanceAt }) => ({
      name,
      invited,
      attendance,
      attendanceAt,
    })),
  ).toEqual([
    { name: "Selam Tesfay", invited: false, attendance: "phone", attendanceAt: world.clock.now - 1000 },
    { name: "Griet Maes", invited: true, attendance: "present", attendanceAt: world.clock.now },
  ]);
});

test("nobody of another family sits at this table", async () => {
  const other = await newFamily(ctx);
  const meetingId = await newMeeting(ctx, family.familyId);
  const at = { familyId: family.familyId, meetingId };
  for (const person of [`member:${other.memberId}`, `actor:${newId()}`])
    await expect(markAttendance(ctx, { ...at, person, state: "present" })).rejects.toMatchObject({
      code: "not-found",
    });
  await expect(addGuest(ctx, { ...at, actorId: newId() })).rejects.toMatchObject({ code: "not-found" });
});

test("a surprise guest comes onto the map and is present at once", async () => {
  const meetingId = await newMeeting(ctx, family.familyId);
  const at = { familyId: family.familyId, meetingId };
  const told = { organisationName: "Ba vzw", phone: "0470 00 00 12", formal: false };
  const contact = { id: newId(), name: "Dawit", functionName: "tolk", email: "Dawit@Example.org", ...told };
  const guest = { ...at, actorId: newId(), contact };
  await addGuest(ctx, guest);
  await addGuest(ctx, guest);
  expect(await rowsIn(ctx, family.familyId, "actor")).toMatchObject([
    { id: guest.actorId, contactId: contact.id, volunteer: false, role: null, position: 0 },
  ]);
  const { contact: contacts } = await everythingBut(world);
  expect(contacts).toMatchObject([
    { name: "Dawit", functionName: "tolk", email: "Dawit@example.org", ...told },
  ]);
  const { people, owners } = await readChairing(ctx, at);
  expect(people).toMatchObject([
    { name: "Selam Tesfay", attendance: null },
    { name: "Dawit", role: "tolk", formal: false, attendance: "present", invited: false },
  ]);
  expect(owners[0]).toEqual({
    owner: { kind: "actor", id: guest.actorId },
    name: "Dawit",
    atTable: true,
    warning: null,
  });
});

test("somebody of the map who comes unasked is seated too", async () => {
  const actorId = await newActor(ctx, family);
  const meetingId = await newMeeting(ctx, family.familyId);
  await addGuest(ctx, { familyId: family.familyId, meetingId, actorId });
  const marks = await rowsIn(ctx, family.familyId, "attendance");
  expect(marks).toMatchObject([{ actorId, state: "present", coordinatorId }]);
});

test("owners: a child comes last, with a warning; the coordinator can take a task herself", async () => {
  const child = newId();
  await addMember(ctx, {
    familyId: family.familyId,
    id: child,
    member: { name: "Natnael", birthYear: 2012 },
  });
  const meetingId = await newMeeting(ctx, family.familyId);
  const at = { familyId: family.familyId, meetingId };
  await markAttendance(ctx, { ...at, person: `member:${child}`, state: "present" });
  expect((await readChairing(ctx, at)).owners).toEqual([
    { owner: { kind: "member", id: family.memberId }, name: "Selam Tesfay", atTable: false, warning: null },
    { owner: { kind: "member", id: child }, name: "Natnael", atTable: true, warning: "child" },
    {
      owner: { kind: "coordinator", id: coordinatorId },
      name: "Joke Vermeulen",
      atTable: true,
      warning: null,
    },
  ]);
});

test("the last answer and its word lie on the table", async () => {
  const person = { kind: "member" as const, id: family.memberId };
  const meetingId = await newMeeting(ctx, family.familyId, { invited: [person] });
  await act(ctx, "test.answer", coordinatorOf(family.familyId), async (writer) => {
    const [invitation] = await rowsOf(writer, "invitation", { meetingId });
    const answer = { invitationId: invitation?.id ?? "", question: false, sequence: 0 };
    await add(writer, "answer", { ...answer, id: newId(), value: "yes", word: "Graag", at: 5 });
    await add(writer, "answer", { ...answer, id: newId(), value: "no", word: "Toch niet", at: 6 });
    const question = { ...answer, question: true, value: null, word: "Nog iets" };
    await add(writer, "answer", { ...question, id: newId(), at: 7 });
  });
  const { people } = await readChairing(ctx, { familyId: family.familyId, meetingId });
  expect(people[0]?.answer).toEqual({
    value: "no",
    current: true,
    at: 6,
    notedBy: null,
    words: [
      { text: "Graag", question: false, at: 5, notedBy: null },
      { text: "Toch niet", question: false, at: 6, notedBy: null },
      { text: "Nog iets", question: true, at: 7, notedBy: null },
    ],
  });
});

test("a stranger sees nothing", async () => {
  const meetingId = await newMeeting(ctx, family.familyId);
  const { ctx: stranger } = await newCoordinator(world);
  await expect(readChairing(stranger, { familyId: family.familyId, meetingId })).rejects.toMatchObject({
    code: "not-found",
  });
});
