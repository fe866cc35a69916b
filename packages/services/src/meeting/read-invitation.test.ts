import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { everythingBut } from "../testing/everything";
import {
  invitationOf,
  invitedHolder,
  mailsOf,
  newMeeting,
  newVillage,
  startsAt,
  type Village,
} from "../testing/meeting";
import { tamperWithMail } from "../testing/outbox";
import { readRaw } from "../testing/read-raw";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { answerInvitation } from "./answer-invitation";
import { cancelMeeting } from "./cancel-meeting";
import { invitationIcs } from "./invitation-ics";
import { listMyMeetings } from "./list-my-meetings";
import { moveMeeting } from "./move-meeting";
import { readInvitation } from "./read-invitation";
import { readMeeting } from "./read-meeting";
import { withdrawInvitation } from "./withdraw-invitation";

const minute = 60_000;
const day = 24 * 60 * minute;
let world: World;
let ctx: Ctx;
let village: Village;
let meetingId: string;
let version: number;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  village = await newVillage(ctx);
  ({ meetingId, version } = await newMeeting(ctx, village, { onlineUrl: "https://praat.example.org/kamer" }));
});
afterEach(() => world.close());

const inFamily = <T extends object>(rest: T) => ({ familyId: village.familyId, ...rest });
const invitation = (key: string) => invitationOf(ctx, village, meetingId, key);
const teacherKey = () => `actor:${village.teacher}`;
const selamKey = () => `member:${village.memberId}`;
const holderOf = (key: string) => invitedHolder(world, ctx, village, meetingId, key);
const answerOf = async (key: string) =>
  (await readMeeting(ctx, inFamily({ meetingId }))).invitees.find((each) => each.key === key)?.answer;
const move = () =>
  moveMeeting(
    ctx,
    inFamily({ meetingId, version, startsAt: "2026-12-11T10:00", minutes: 90, place: "Bibliotheek" }),
  );

describe("the page of an invitation", () => {
  test("of a participant: who asks, when, where, why, and who else comes", async () => {
    const teacher = await holderOf(teacherKey());
    expect(await readInvitation(teacher, {})).toEqual({
      invitationId: await invitation(teacherKey()),
      stage: "asked",
      reader: { name: "Griet Maes", called: "Griet", language: "nl", family: false },
      coordinator: { name: "Joke Vermeulen", called: "Joke", phone: "09 000 00 00" },
      organisation: "Welkom Lindeveld",
      meeting: {
        id: meetingId,
        startsAt,
        endsAt: startsAt + 90 * minute,
        zone: "Europe/Brussels",
        place: "Huis van het Kind",
        address: "Kerkstraat 12, Lindeveld",
        way: null,
        online: { url: null },
        interpreterLanguage: null,
        interpreterHow: null,
        withoutFamilyReason: null,
      },
      needs: [
        {
          id: village.school,
          title: "een school voor Yusuf",
          domain: "education",
          domainName: null,
          sensitive: false,
        },
      ],
      others: [
        { name: "Selam", kind: "family", role: null, organisation: null, interprets: null },
        { name: "Lieve Dewaele", kind: "informal", role: "buddy", organisation: null, interprets: null },
      ],
      answer: { value: null, current: false, at: null, notedBy: null, words: [] },
      moved: null,
      cancelWords: null,
      report: null,
    });
  });

  test("of the family: in their language, with everything they talk about", async () => {
    const selam = await holderOf(selamKey());
    const page = await readInvitation(selam, { invitationId: await invitation(selamKey()) });
    expect(page.reader).toEqual({ name: "Selam Tesfay", called: "Selam", language: "en", family: true });
    expect(page.needs.map(({ title }) => title)).toEqual(["een school voor Yusuf", "schulden afbetalen"]);
    expect(page.others.map(({ name, role, organisation }) => [name, role, organisation])).toEqual([
      ["Griet Maes", "leerkracht", "De Klaproos"],
      ["Lieve Dewaele", "buddy", null],
    ]);
  });

  test("shows the way into the online meeting a quarter of an hour before", async () => {
    const teacher = await holderOf(teacherKey());
    const url = async () => (await readInvitation(teacher, {})).meeting.online?.url;
    world.clock.now = startsAt - 15 * minute - 1;
    expect(await url()).toBeNull();
    world.clock.now += 1;
    expect(await url()).toBe("https://praat.example.org/kamer");
  });

  test("after a move: what was, and the question anew; then the new answer stands", async () => {
    const teacher = await holderOf(teacherKey());
    await answerInvitation(teacher, { value: "yes" });
    await tamperWithMail(world, { state: "handed-over", raw: null, toAddress: null });
    world.clock.now += day;
    await move();
    expect(await readInvitation(teacher, {})).toMatchObject({
      stage: "moved",
      answer: { value: "yes", current: false },
      moved: { startsAt, minutes: 90, place: "Huis van het Kind", address: "Kerkstraat 12, Lindeveld" },
      meeting: { place: "Bibliotheek", address: null, online: null },
    });
    expect(await answerOf(teacherKey())).toMatchObject({ value: "yes", current: false });
    const moved = (await mailsOf(world, "moved")).find(({ actorId }) => actorId === village.teacher);
    expect(moved ? (await readRaw(moved)).text : "").toContain("U zei vroeger: ik kom.");
    world.clock.now += minute;
    await answerInvitation(teacher, { value: "yes" });
    expect(await readInvitation(teacher, {})).toMatchObject({
      stage: "answered",
      answer: { value: "yes", current: true },
      moved: null,
    });
  });

  test("cancelled, withdrawn and past are said", async () => {
    const teacher = await holderOf(teacherKey());
    const volunteer = await holderOf(`actor:${village.volunteer}`);
    await withdrawInvitation(ctx, inFamily({ invitationId: await invitation(`actor:${village.volunteer}`) }));
    expect(await readInvitation(volunteer, {})).toMatchObject({
      stage: "cancelled",
      withdrawn: true,
      cancelWords: null,
    });
    expect((await readInvitation(teacher, {})).others.map(({ name }) => name)).toEqual(["Selam"]);
    world.clock.now = startsAt + 90 * minute;
    expect((await readInvitation(teacher, {})).stage).toBe("past");
    await cancelMeeting(ctx, inFamily({ meetingId, version, words: "De tolk is ziek." }));
    expect(await readInvitation(teacher, {})).toMatchObject({
      stage: "cancelled",
      cancelWords: "De tolk is ziek.",
    });
    // Off for everybody comes before "you need not come".
    expect((await readInvitation(volunteer, {})).withdrawn).toBeUndefined();
    expect((await readInvitation(teacher, {})).withdrawn).toBeUndefined();
  });

  test("reading it changes nothing", async () => {
    const teacher = await holderOf(teacherKey());
    const selam = await holderOf(selamKey());
    const before = await everythingBut(world);
    for (let n = 0; n < 5; n += 1) {
      await readInvitation(teacher, {});
      await invitationIcs(teacher, {});
      await listMyMeetings(selam);
    }
    expect(await everythingBut(world)).toEqual(before);
  });
});

describe("the calendar file", () => {
  const line = (ics: string, name: string) =>
    new RegExp(`^${name}[:;](.*)$`, "m").exec(ics.replaceAll(/\r?\n /g, ""))?.[1]?.trim();

  test("is the event of the mails, asks nobody, and takes the event out once it is cancelled", async () => {
    const teacher = await holderOf(teacherKey());
    const file = await invitationIcs(teacher, {});
    expect(file).toMatchObject({
      filename: "overleg.ics",
      contentType: "text/calendar; charset=utf-8; method=PUBLISH",
    });
    expect(line(file.ics, "UID")).toBe(`${meetingId}@rondom.test`);
    expect(line(file.ics, "SEQUENCE")).toBe("0");
    expect(line(file.ics, "ATTENDEE")).toBeUndefined();
    expect(line(file.ics, "DESCRIPTION")).toContain("https://rondom.test/l/");
    await cancelMeeting(ctx, inFamily({ meetingId, version }));
    const gone = await invitationIcs(teacher, {});
    expect(gone.contentType).toContain("method=CANCEL");
    expect([line(gone.ics, "SEQUENCE"), line(gone.ics, "STATUS")]).toEqual(["1", "CANCELLED"]);
  });

  test("of a withdrawn invitation takes the event out too", async () => {
    const teacher = await holderOf(teacherKey());
    await withdrawInvitation(ctx, inFamily({ invitationId: await invitation(teacherKey()) }));
    expect((await invitationIcs(teacher, {})).contentType).toContain("method=CANCEL");
  });
});
