import type { FamilyAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { closeFamily } from "../family/close-family";
import { removeMember } from "../family/remove-member";
import { removeActor } from "../network/actor/remove-actor";
import { listMail } from "../outbox/list-mail";
import {
  calendarLine,
  invitationOf,
  mailsOf,
  newDraft,
  newMeeting,
  newVillage,
  startsAt,
  type Village,
} from "../testing/meeting";
import { mailsIn, tamperWithMail } from "../testing/outbox";
import { readRaw } from "../testing/read-raw";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { addInvitees } from "./add-invitees";
import { callMeeting } from "./call-meeting";
import { cancelMeeting } from "./cancel-meeting";
import { changeMeeting } from "./change-meeting";
import { moveMeeting } from "./move-meeting";
import { readMeeting } from "./read-meeting";
import { sendAgain } from "./send-again";
import { withdrawInvitation } from "./withdraw-invitation";

const day = 24 * 60 * 60_000;
let world: World;
let ctx: Ctx;
let village: Village;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world, { email: "joke@welkom.test" }));
  village = await newVillage(ctx);
});
afterEach(() => world.close());

const inFamily = <T extends object>(rest: T) => ({ familyId: village.familyId, ...rest });
const linksIn = (as: Ctx, familyId: string) =>
  look(as, coordinatorOf(familyId), (reader) => rowsOf<FamilyAccess, "link">(reader, "link"));
const read = (meetingId: string) => readMeeting(ctx, inFamily({ meetingId }));
const move = (meetingId: string, version: number, over: object = {}) =>
  moveMeeting(
    ctx,
    inFamily({
      meetingId,
      version,
      startsAt: "2026-12-11T10:00",
      minutes: 90,
      place: "Bibliotheek",
      ...over,
    }),
  );

describe("moving", () => {
  test("mails everybody a higher sequence, keeps where it was, and asks anew", async () => {
    const { meetingId, version } = await newMeeting(ctx, village);
    await tamperWithMail(world, { state: "handed-over", raw: null, toAddress: null });
    world.clock.now += day;
    expect(await move(meetingId, version)).toEqual({ version: version + 1 });
    const moved = await mailsOf(world, "moved");
    expect(moved).toHaveLength(3);
    for (const row of moved) {
      const { calendar, text } = await readRaw(row);
      expect(calendar?.method).toBe("REQUEST");
      expect(calendarLine(calendar?.ics, "SEQUENCE")).toBe("1");
      expect(calendarLine(calendar?.ics, "UID")).toBe(`${meetingId}@rondom.test`);
      expect(calendarLine(calendar?.ics, "DTSTART")).toBe("20261211T090000Z");
      expect(text).toMatch(/10 december|10 December/);
    }
    const { meeting, moves } = await read(meetingId);
    expect(meeting).toMatchObject({
      sequence: 1,
      startsLocal: "2026-12-11T10:00",
      place: "Bibliotheek",
      address: null,
    });
    expect(moves).toEqual([
      {
        startsAt,
        minutes: 90,
        place: "Huis van het Kind",
        address: "Kerkstraat 12, Lindeveld",
        at: world.clock.now,
      },
    ]);
  });

  test("the same moment and place again changes nothing", async () => {
    const { meetingId, version } = await newMeeting(ctx, village);
    await move(meetingId, version);
    expect(await move(meetingId, version)).toEqual({ version: version + 1 });
    expect((await read(meetingId)).moves).toHaveLength(1);
  });

  test("who never had the invitation gets one with the new moment instead", async () => {
    const { meetingId, version } = await newMeeting(ctx, village);
    await move(meetingId, version);
    expect(await mailsOf(world, "moved")).toEqual([]);
    const mails = await mailsOf(world, "invitation");
    expect(mails.map(({ state }) => state).sort()).toEqual([
      "queued",
      "queued",
      "queued",
      "replaced",
      "replaced",
      "replaced",
    ]);
    const fresh = mails.find(({ state }) => state === "queued");
    expect(fresh ? calendarLine((await readRaw(fresh)).calendar?.ics, "SEQUENCE") : null).toBe("1");
  });

  test.each([
    [{ startsAt: "2026-11-23T10:00" }, [{ path: "startsAt", reason: "in-the-past" }]],
    [{ place: " " }, [{ path: "place", reason: "place-or-link" }]],
    [{ startsAt: "2026-03-29T02:30" }, [{ path: "startsAt", reason: "no-such-time" }]],
  ])("not to %j", async (over, fields) => {
    const { meetingId, version } = await newMeeting(ctx, village);
    await expect(move(meetingId, version, over)).rejects.toMatchObject({ code: "not-valid", fields });
    expect((await read(meetingId)).meeting.sequence).toBe(0);
  });

  test("who left is not asked to come on another day: they need not come; where access was taken back they hear nothing", async () => {
    const { familyId, memberId, teacher, volunteer } = village;
    const { meetingId, version } = await newMeeting(ctx, village);
    await tamperWithMail(world, { state: "handed-over", raw: null, toAddress: null });
    await removeActor(ctx, inFamily({ actorId: teacher, version: 1 }));
    await removeActor(ctx, inFamily({ actorId: volunteer, version: 1, endLinks: true }));
    await move(meetingId, version);
    expect((await mailsOf(world, "moved")).map((mail) => mail.memberId)).toEqual([memberId]);
    expect((await mailsOf(world, "cancelled")).map(({ actorId }) => actorId)).toEqual([teacher]);
    const { invitees } = await read(meetingId);
    const standing = invitees.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ key }) => key);
    expect(standing).toEqual([`member:${memberId}`]);
    const links = await linksIn(ctx, familyId);
    expect(links.filter(({ actorId }) => actorId === volunteer)).toMatchObject([
      { version: 1, revokedAt: world.clock.now },
    ]);
  });

  test("who left before the meeting is called off hears that too, unless access was taken back", async () => {
    const { meetingId, version } = await newMeeting(ctx, village);
    await tamperWithMail(world, { state: "handed-over", raw: null, toAddress: null });
    await removeActor(ctx, inFamily({ actorId: village.teacher, version: 1 }));
    await removeMember(ctx, inFamily({ memberId: village.memberId, version: 1 }));
    await cancelMeeting(ctx, inFamily({ meetingId, version }));
    const told = (await mailsOf(world, "cancelled")).map(({ actorId, memberId }) => actorId ?? memberId);
    expect(told.toSorted()).toEqual([village.teacher, village.volunteer].toSorted());
    const links = await linksIn(ctx, village.familyId);
    expect(links.filter(({ memberId }) => memberId !== null)).toMatchObject([{ version: 1 }]);
  });

  test("not a draft, not with a stale version; the rest of a called meeting changes without a mail", async () => {
    const draft = await newDraft(ctx, village);
    await expect(move(draft.meetingId, draft.version)).rejects.toMatchObject({ reason: "not-called" });
    const { meetingId, version } = await newMeeting(ctx, village);
    await expect(move(meetingId, version - 1)).rejects.toMatchObject({ code: "changed-meanwhile" });
    const count = (await mailsIn(world)).length;
    const change = (fields: object) => changeMeeting(ctx, inFamily({ meetingId, version, change: fields }));
    await expect(change({ minutes: 60 })).rejects.toMatchObject({ reason: "already-called" });
    await change({ way: "Bus 52", interpreterLanguage: "ti", interpreterHow: "aan de telefoon" });
    expect((await read(meetingId)).meeting).toMatchObject({
      way: "Bus 52",
      interpreterLanguage: "ti",
      minutes: 90,
    });
    expect(await mailsIn(world)).toHaveLength(count);
  });
});

describe("cancelling", () => {
  const cancel = (meetingId: string, version: number) =>
    cancelMeeting(ctx, inFamily({ meetingId, version, words: "De tolk is ziek." }));

  test("takes the event out of every calendar; the words stay on the page", async () => {
    const { meetingId, version } = await newMeeting(ctx, village);
    await tamperWithMail(world, { state: "handed-over", raw: null, toAddress: null });
    world.clock.now += day;
    await cancel(meetingId, version);
    const mails = await mailsOf(world, "cancelled");
    expect(mails).toHaveLength(3);
    for (const row of mails) {
      const { calendar, text } = await readRaw(row);
      expect(calendar?.method).toBe("CANCEL");
      expect(calendarLine(calendar?.ics, "SEQUENCE")).toBe("1");
      expect(calendarLine(calendar?.ics, "STATUS")).toBe("CANCELLED");
      expect(text).not.toContain("tolk is ziek");
    }
    const { meeting } = await read(meetingId);
    expect(meeting).toMatchObject({
      stage: "cancelled",
      cancelWords: "De tolk is ziek.",
      cancelledAt: world.clock.now,
    });
    expect(await cancel(meetingId, version)).toEqual({ version: version + 1 });
    expect(await mailsOf(world, "cancelled")).toHaveLength(3);
    await expect(move(meetingId, version + 1)).rejects.toMatchObject({ reason: "meeting-cancelled" });
    const invitationId = await invitationOf(ctx, village, meetingId, `actor:${village.teacher}`);
    await expect(withdrawInvitation(ctx, inFamily({ invitationId }))).rejects.toMatchObject({
      reason: "meeting-cancelled",
    });
    world.clock.now += 1000;
    await sendAgain(ctx, inFamily({ invitationId, id: newId() }));
    expect(await mailsOf(world, "cancelled")).toHaveLength(4);
  });

  test("who never had the invitation hears nothing at all", async () => {
    const { meetingId, version } = await newMeeting(ctx, village);
    await cancel(meetingId, version);
    expect((await mailsIn(world)).map(({ state }) => state)).toEqual(["replaced", "replaced", "replaced"]);
  });
});

test("of another family's meeting nothing is found, and a closed family is left in peace", async () => {
  const { meetingId, version } = await newMeeting(ctx, village);
  const invitationId = await invitationOf(ctx, village, meetingId, `actor:${village.teacher}`);
  const { organisationId } = await newCoordinator(world);
  const stranger = (await newCoordinator(world, { organisationId })).ctx;
  const own = await newVillage(stranger);
  const verbs = (who: Ctx, familyId: string) => [
    () => addInvitees(who, { familyId, meetingId, invitees: [`actor:${own.teacher}`] }),
    () => withdrawInvitation(who, { familyId, invitationId }),
    () => sendAgain(who, { familyId, invitationId, id: newId() }),
    () =>
      moveMeeting(who, {
        familyId,
        meetingId,
        version,
        startsAt: "2026-12-11T10:00",
        minutes: 90,
        place: "X",
      }),
    () => cancelMeeting(who, { familyId, meetingId, version }),
    () => callMeeting(who, { familyId, meetingId, version }),
  ];
  for (const verb of [...verbs(stranger, village.familyId), ...verbs(stranger, own.familyId)]) {
    await expect(verb()).rejects.toMatchObject({ code: "not-found" });
  }
  await expect(listMail(stranger, inFamily({}))).rejects.toMatchObject({ code: "not-found" });
  await closeFamily(ctx, inFamily({ id: newId() }));
  for (const verb of verbs(ctx, village.familyId))
    await expect(verb()).rejects.toMatchObject({ code: "closed" });
});
