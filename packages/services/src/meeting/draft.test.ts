import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { addMember } from "../family/add-member";
import { closeFamily } from "../family/close-family";
import { newActor } from "../testing/actor";
import {
  newDraft,
  newMeeting,
  newVillage,
  place,
  startsAt,
  startsLocal,
  type Village,
} from "../testing/meeting";
import { mailsIn } from "../testing/outbox";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { callMeeting } from "./call-meeting";
import { cancelMeeting } from "./cancel-meeting";
import { changeMeeting } from "./change-meeting";
import { listMeetings } from "./list-meetings";
import { previewMail } from "./preview-mail";
import { readMeeting } from "./read-meeting";
import { startMeeting } from "./start-meeting";

let world: World;
let ctx: Ctx;
let village: Village;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  village = await newVillage(ctx);
});
afterEach(() => world.close());

const read = (meetingId: string) => readMeeting(ctx, { familyId: village.familyId, meetingId });
const change = (meetingId: string, version: number, fields: object) =>
  changeMeeting(ctx, { familyId: village.familyId, meetingId, version, change: fields });
const keys = () => ({
  selam: `member:${village.memberId}`,
  teacher: `actor:${village.teacher}`,
  volunteer: `actor:${village.volunteer}`,
});

describe("a draft", () => {
  test("the first meeting is for everyone active, with everybody ticked who may be invited", async () => {
    const silent = await newActor(ctx, village, { name: "Tom Verlinden", consents: ["name"] });
    const { familyId } = village;
    const { meetingId, version } = await startMeeting(ctx, { familyId, id: newId() });
    const { meeting, groups, people, missing, leftOut } = await read(meetingId);
    const { selam, teacher, volunteer } = keys();
    expect(version).toBe(1);
    expect(meeting).toMatchObject({ stage: "draft", about: "everyone", minutes: 90, startsLocal: null });
    expect(groups.map(({ kind, keys }) => [kind, keys])).toEqual([
      ["family", [selam]],
      ["volunteers", [volunteer]],
      ["domain", [teacher]],
      ["others", [`actor:${silent}`]],
    ]);
    expect(people.map(({ key, ticked, mayBeInvited }) => [key, ticked, mayBeInvited])).toEqual([
      [selam, true, true],
      [teacher, true, true],
      [volunteer, true, true],
      [`actor:${silent}`, false, false],
    ]);
    expect(missing).toEqual([
      { path: "startsAt", reason: "needed" },
      { path: "place", reason: "place-or-link" },
    ]);
    expect(leftOut).toEqual([{ key: selam, languages: ["ti", "en"], couldInterpret: [] }]);
  });

  test("later ones are for chosen needs; each person is asked for what they help with", async () => {
    await newMeeting(ctx, village);
    const { familyId, school, debts } = village;
    const { meetingId } = await startMeeting(ctx, { familyId, id: newId() });
    expect((await read(meetingId)).meeting.about).toBe("needs");
    await change(meetingId, 1, { needIds: [school, debts] });
    const { needs, groups, people } = await read(meetingId);
    expect(needs.map(({ id, chosen }) => [id, chosen])).toEqual([
      [school, true],
      [debts, true],
    ]);
    expect(groups.slice(2)).toMatchObject([
      { kind: "need", id: school, keys: [keys().teacher], chair: false },
      { kind: "need", id: debts, keys: [], chair: true },
    ]);
    expect(people.map(({ key, needIds }) => [key, needIds])).toEqual([
      [keys().selam, [school, debts]],
      [keys().teacher, [school]],
      [keys().volunteer, [school, debts]],
    ]);
  });

  test("another choice of needs brings others along, and leaves ticks made by hand", async () => {
    const { familyId, school, debts } = village;
    const bank = await newActor(ctx, village, { name: "Bart Claes", domains: ["finance"] });
    const { meetingId } = await startMeeting(ctx, { familyId, id: newId(), needIds: [school] });
    const { selam, teacher } = keys();
    await change(meetingId, 1, { invitees: [selam, teacher] });
    const { version, invitees } = await change(meetingId, 2, { needIds: [debts] });
    expect({ version, invitees }).toEqual({ version: 3, invitees: [selam, `actor:${bank}`] });
    await change(meetingId, 3, { about: "everyone" });
    const { people } = await read(meetingId);
    expect(people.filter(({ ticked }) => ticked).map(({ key }) => key)).toEqual([
      selam,
      teacher,
      `actor:${bank}`,
    ]);
  });

  test("is saved field by field; what was not sent stays", async () => {
    const { meetingId, version } = await newDraft(ctx, village);
    await change(meetingId, version, {
      minutes: 60,
      interpreterLanguage: "ti",
      interpreterHow: " Abeba, ter plaatse ",
      way: "Bus 52\r\nhalte Kerkplein",
      askedFor: { [keys().teacher]: [village.debts] },
    });
    const { meeting, leftOut, missing, people } = await read(meetingId);
    expect(meeting).toMatchObject({
      startsAt,
      startsLocal,
      ...place,
      minutes: 60,
      interpreterLanguage: "ti",
      interpreterHow: "Abeba, ter plaatse",
      way: "Bus 52\nhalte Kerkplein",
      version: version + 1,
    });
    expect({ leftOut, missing }).toEqual({ leftOut: [], missing: [] });
    expect(people.find(({ key }) => key === keys().teacher)?.needIds).toEqual([village.debts]);
    await change(meetingId, version + 1, { startsAt: null, place: "" });
    expect((await read(meetingId)).meeting).toMatchObject({ startsAt: null, place: null, minutes: 60 });
  });

  test("the same id again changes nothing; a stale version is refused", async () => {
    const { familyId } = village;
    const id = newId();
    await startMeeting(ctx, { familyId, id });
    await change(id, 1, { minutes: 45 });
    expect(await startMeeting(ctx, { familyId, id })).toEqual({ meetingId: id, version: 2 });
    await expect(change(id, 1, { minutes: 30 })).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect((await read(id)).meeting.minutes).toBe(45);
    expect(await listMeetings(ctx, { familyId })).toHaveLength(1);
  });

  test("what does not fit is named", async () => {
    const { meetingId, version } = await newDraft(ctx, village);
    await expect(
      change(meetingId, version, { startsAt: "2026-03-29T02:30", onlineUrl: "ftp://x.test", minutes: 5 }),
    ).rejects.toMatchObject({
      code: "not-valid",
      fields: [
        { path: "startsAt", reason: "no-such-time" },
        { path: "minutes", reason: "not-a-duration" },
        { path: "onlineUrl", reason: "not-a-web-address" },
      ],
    });
    for (const unknown of [{ needIds: [newId()] }, { invitees: [`actor:${newId()}`] }]) {
      await expect(change(meetingId, version, unknown)).rejects.toMatchObject({ code: "not-found" });
    }
  });

  test("that is put away is listed no more and mails nobody", async () => {
    const { familyId } = village;
    const { meetingId, version } = await newDraft(ctx, village);
    await cancelMeeting(ctx, { familyId, meetingId, version });
    expect(await listMeetings(ctx, { familyId })).toEqual([]);
    expect(await mailsIn(world)).toEqual([]);
    await expect(change(meetingId, version + 1, { minutes: 60 })).rejects.toMatchObject({
      code: "not-now",
      reason: "meeting-cancelled",
    });
    await expect(callMeeting(ctx, { familyId, meetingId, version: version + 1 })).rejects.toMatchObject({
      reason: "meeting-cancelled",
    });
  });
});

test("another coordinator finds nothing, and a closed family is not changed", async () => {
  const { familyId } = village;
  const { meetingId, version } = await newDraft(ctx, village);
  const { organisationId } = await newCoordinator(world);
  const stranger = (await newCoordinator(world, { organisationId })).ctx;
  const asked = { familyId, meetingId, version };
  for (const asking of [
    () => readMeeting(stranger, asked),
    () => listMeetings(stranger, asked),
    () => previewMail(stranger, { ...asked, personKey: keys().teacher }),
    () => changeMeeting(stranger, { ...asked, change: {} }),
    () => startMeeting(stranger, { familyId, id: newId() }),
    () => callMeeting(stranger, asked),
    () => cancelMeeting(stranger, asked),
  ]) {
    await expect(asking()).rejects.toMatchObject({ code: "not-found" });
  }
  const own = await newVillage(stranger);
  await expect(readMeeting(stranger, { ...asked, familyId: own.familyId })).rejects.toMatchObject({
    code: "not-found",
  });
  await closeFamily(ctx, { familyId, id: newId() });
  await expect(changeMeeting(ctx, { ...asked, change: { minutes: 60 } })).rejects.toMatchObject({
    code: "closed",
  });
  expect((await read(meetingId)).meeting.minutes).toBe(90);
});

test("a child is proposed but not ticked, and talks about its own needs alone", async () => {
  const { familyId, school } = village;
  const child = newId();
  await addMember(ctx, { familyId, id: child, member: { name: "Yusuf Tesfay", birthYear: 2015 } });
  const { meetingId } = await startMeeting(ctx, { familyId, id: newId(), needIds: [school] });
  const { people, groups } = await read(meetingId);
  expect(groups[0]?.keys).toEqual([keys().selam, `member:${child}`]);
  expect(people.find(({ key }) => key === `member:${child}`)).toMatchObject({
    minor: true,
    ticked: false,
    needIds: [],
  });
});
