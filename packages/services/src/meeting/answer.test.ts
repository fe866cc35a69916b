import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { copyLink } from "../access/copy-link";
import { openLink } from "../access/open-link";
import type { Ctx } from "../ctx";
import { addMember } from "../family/add-member";
import { closeFamily } from "../family/close-family";
import { newLink } from "../testing/actor";
import { everythingBut } from "../testing/everything";
import { invitationOf, mailsOf, newMeeting, newVillage, startsAt, type Village } from "../testing/meeting";
import { tamperWithMail } from "../testing/outbox";
import { readRaw } from "../testing/read-raw";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { answerInvitation } from "./answer-invitation";
import { cancelMeeting } from "./cancel-meeting";
import { enterAnswer } from "./enter-answer";
import { invitationIcs } from "./invitation-ics";
import { listMeetings } from "./list-meetings";
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

/** Whoever holds the link of that invitation. */
async function holderOf(key: string): Promise<Ctx> {
  const about = { kind: "invitation", id: await invitation(key) };
  const { url } = await copyLink(ctx, inFamily({ about }));
  const token = /\/[lf]\/([a-z0-9]{46})/.exec(url)?.[1] ?? "";
  const opened = await openLink(world.as({ kind: "system" }), token);
  if (!opened) throw new Error("the link does not open");
  return world.as(opened.acting);
}
const answerOf = async (key: string) =>
  (await readMeeting(ctx, inFamily({ meetingId }))).invitees.find((each) => each.key === key)?.answer;
const move = () =>
  moveMeeting(
    ctx,
    inFamily({ meetingId, version, startsAt: "2026-12-11T10:00", minutes: 90, place: "Bibliotheek" }),
  );

describe("answering", () => {
  test("the last answer wins, with its words; the same twice changes nothing", async () => {
    const teacher = await holderOf(teacherKey());
    await answerInvitation(teacher, { value: "yes" });
    const before = await everythingBut(world);
    await answerInvitation(teacher, { value: "yes" });
    const { family: _, audit: __, ...after } = await everythingBut(world);
    expect(before).toMatchObject(after);
    world.clock.now += minute;
    await answerInvitation(teacher, { value: "no", word: " Ik heb les.  " });
    await answerInvitation(teacher, { word: "Mag ik bellen?", question: true });
    expect(await answerOf(teacherKey())).toEqual({
      value: "no",
      current: true,
      at: world.clock.now,
      notedBy: null,
      words: [
        { text: "Ik heb les.", question: false, at: world.clock.now, notedBy: null },
        { text: "Mag ik bellen?", question: true, at: world.clock.now + 1, notedBy: null },
      ],
    });
    const [listed] = await listMeetings(ctx, inFamily({}));
    expect(listed?.answers).toEqual({ yes: 0, no: 1, maybe: 0, none: 2 });
  });

  test("two at once leave one answer", async () => {
    const teacher = await holderOf(teacherKey());
    await Promise.all([1, 2, 3].map(() => answerInvitation(teacher, { value: "maybe" })));
    expect((await everythingBut(world)).answer).toHaveLength(1);
  });

  test("a member answers their own invitation by the family link, nobody else's", async () => {
    const selam = await holderOf(selamKey());
    await answerInvitation(selam, { invitationId: await invitation(selamKey()), value: "yes" });
    expect(await answerOf(selamKey())).toMatchObject({ value: "yes", current: true });
    for (const invitationId of [await invitation(teacherKey()), newId(), undefined]) {
      await expect(answerInvitation(selam, { invitationId, value: "no" })).rejects.toMatchObject({
        code: "not-found",
      });
    }
  });

  test("a participant's link is for that invitation alone; a link for a task opens none", async () => {
    const teacher = await holderOf(teacherKey());
    const invitationId = await invitation(`actor:${village.volunteer}`);
    await expect(answerInvitation(teacher, { invitationId, value: "no" })).rejects.toMatchObject({
      code: "not-found",
    });
    const { holder } = await newLink(world, ctx, village.familyId, { kind: "actor", id: village.teacher });
    for (const asking of [
      () => answerInvitation(holder, { value: "yes" }),
      () => readInvitation(holder, {}),
      () => invitationIcs(holder, {}),
      () => listMyMeetings(holder),
    ]) {
      await expect(asking()).rejects.toMatchObject({ code: "not-found" });
    }
  });

  test("by phone, the coordinator notes it; what was said oneself is not noted again", async () => {
    const invitationId = await invitation(teacherKey());
    await enterAnswer(ctx, inFamily({ invitationId, value: "maybe", word: "Zij belt terug." }));
    expect(await answerOf(teacherKey())).toMatchObject({
      value: "maybe",
      notedBy: "Joke Vermeulen",
      words: [{ text: "Zij belt terug.", notedBy: "Joke Vermeulen" }],
    });
    await answerInvitation(await holderOf(teacherKey()), { value: "maybe" });
    expect(await answerOf(teacherKey())).toMatchObject({ value: "maybe", notedBy: null });
    await enterAnswer(ctx, inFamily({ invitationId, value: "maybe" }));
    expect(await answerOf(teacherKey())).toMatchObject({ notedBy: null });
  });

  test("what does not fit is refused", async () => {
    const teacher = await holderOf(teacherKey());
    for (const [said, path, reason] of [
      [{}, "word", "needed"],
      [{ word: "\u200b " }, "word", "needed"],
      [{ word: "x".repeat(2001) }, "word", "too-long"],
      [{ value: "certainly" }, "value", "not-understood"],
    ] as const) {
      await expect(answerInvitation(teacher, said)).rejects.toMatchObject({
        code: "not-valid",
        fields: [{ path, reason }],
      });
    }
    await answerInvitation(teacher, { word: "x".repeat(2000) });
    expect((await answerOf(teacherKey()))?.words).toHaveLength(1);
  });

  test("not once it is over, cancelled or withdrawn, nor in a closed file; a word still goes", async () => {
    const teacher = await holderOf(teacherKey());
    const volunteer = await holderOf(`actor:${village.volunteer}`);
    await withdrawInvitation(ctx, inFamily({ invitationId: await invitation(`actor:${village.volunteer}`) }));
    await expect(answerInvitation(volunteer, { value: "yes" })).rejects.toMatchObject({
      code: "not-now",
      reason: "meeting-cancelled",
    });
    world.clock.now = startsAt + 90 * minute;
    await expect(answerInvitation(teacher, { value: "yes" })).rejects.toMatchObject({
      reason: "meeting-past",
    });
    await answerInvitation(teacher, { word: "Het was goed." });
    await cancelMeeting(ctx, inFamily({ meetingId, version }));
    await expect(answerInvitation(teacher, { value: "yes", word: "x" })).rejects.toMatchObject({
      reason: "meeting-cancelled",
    });
    await answerInvitation(teacher, { word: "Jammer." });
    expect((await answerOf(teacherKey()))?.words.map(({ text }) => text)).toEqual([
      "Het was goed.",
      "Jammer.",
    ]);
    await closeFamily(ctx, inFamily({ id: newId() }));
    await expect(answerInvitation(teacher, { word: "Dag" })).rejects.toMatchObject({ code: "closed" });
    expect((await readInvitation(teacher, {})).stage).toBe("cancelled");
  });

  test("of another family nothing is found", async () => {
    const { organisationId } = await newCoordinator(world);
    const stranger = (await newCoordinator(world, { organisationId })).ctx;
    const own = await newVillage(stranger);
    const invitationId = await invitation(teacherKey());
    for (const familyId of [village.familyId, own.familyId]) {
      await expect(enterAnswer(stranger, { familyId, invitationId, value: "yes" })).rejects.toMatchObject({
        code: "not-found",
      });
    }
    await expect(answerInvitation(ctx, { invitationId, value: "yes" })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

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
    expect(await readInvitation(volunteer, {})).toMatchObject({ stage: "cancelled", cancelWords: null });
    expect((await readInvitation(teacher, {})).others.map(({ name }) => name)).toEqual(["Selam"]);
    world.clock.now = startsAt + 90 * minute;
    expect((await readInvitation(teacher, {})).stage).toBe("past");
    await cancelMeeting(ctx, inFamily({ meetingId, version, words: "De tolk is ziek." }));
    expect(await readInvitation(teacher, {})).toMatchObject({
      stage: "cancelled",
      cancelWords: "De tolk is ziek.",
    });
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

describe("the meetings a family sees", () => {
  const memberLink = async (id: string) =>
    (await newLink(world, ctx, village.familyId, { kind: "member", id })).holder;

  test("own answer, and a meeting without the family with its reason", async () => {
    const selam = await memberLink(village.memberId);
    await answerInvitation(selam, { invitationId: await invitation(selamKey()), value: "yes" });
    await newMeeting(ctx, village, {
      startsAt: "2026-12-01T10:00",
      invitees: [teacherKey()],
      withoutFamilyReason: "Selam vroeg het zo.",
    });
    const [first, second, ...more] = await listMyMeetings(selam);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      invitationId: null,
      stage: "asked",
      answer: null,
      report: null,
      meeting: { withoutFamilyReason: "Selam vroeg het zo." },
    });
    expect(second).toMatchObject({
      invitationId: await invitation(selamKey()),
      stage: "answered",
      answer: "yes",
      meeting: { id: meetingId, startsAt },
    });
  });

  test("why the family is not there is for the family alone", async () => {
    const without = await newMeeting(ctx, village, {
      invitees: [teacherKey()],
      withoutFamilyReason: "Selam vroeg het zo.",
    });
    meetingId = without.meetingId;
    const teacher = await holderOf(teacherKey());
    expect((await readInvitation(teacher, {})).meeting.withoutFamilyReason).toBeNull();
  });

  test("drafts are nobody's; a minor sees the meetings they are invited to", async () => {
    const id = newId();
    await addMember(ctx, inFamily({ id, member: { name: "Yusuf Tesfay", birthYear: 2012 } }));
    const yusuf = await memberLink(id);
    expect(await listMyMeetings(yusuf)).toEqual([]);
    const own = await newMeeting(ctx, village, {
      startsAt: "2026-12-20T10:00",
      invitees: [selamKey(), `member:${id}`, teacherKey()],
    });
    expect(await listMyMeetings(yusuf)).toMatchObject([{ meeting: { id: own.meetingId }, stage: "asked" }]);
    await cancelMeeting(ctx, inFamily({ meetingId: own.meetingId, version: own.version }));
    expect(await listMyMeetings(yusuf)).toMatchObject([{ stage: "cancelled" }]);
  });
});
