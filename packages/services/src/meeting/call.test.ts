import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { copyLink } from "../access/copy-link";
import { notMe } from "../access/not-me";
import { openLink } from "../access/open-link";
import { recordFetch } from "../access/record-fetch";
import { renewLinkFor } from "../access/renew-link-for";
import { requestNewLink } from "../access/request-new-link";
import type { Ctx } from "../ctx";
import { closeFamily } from "../family/close-family";
import { addNeed } from "../network/add-need";
import { withdrawConsent } from "../network/withdraw-consent";
import { listMail } from "../outbox/list-mail";
import { newActor } from "../testing/actor";
import { everythingBut } from "../testing/everything";
import {
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
const unfolded = (ics = "") => ics.replaceAll(/\r?\n /g, "");
const line = (ics: string | undefined, name: string) =>
  new RegExp(`^${name}[:;](.*)$`, "m").exec(unfolded(ics))?.[1]?.trim();

describe("calling", () => {
  test("gives everybody one mail of their own, with a calendar entry in which they stand alone", async () => {
    const { meetingId, version } = await newMeeting(ctx, village);
    const mails = await Promise.all((await mailsIn(world)).map(readRaw));
    expect(mails.map(({ to }) => to).sort()).toEqual([
      "griet@example.org",
      "lieve@example.org",
      "selam@example.org",
    ]);
    for (const { calendar, to, from, replyTo, subject, html, text } of mails) {
      expect(calendar?.method).toBe("REQUEST");
      expect(line(calendar?.ics, "UID")).toBe(`${meetingId}@rondom.test`);
      expect(line(calendar?.ics, "SEQUENCE")).toBe("0");
      expect(line(calendar?.ics, "DTSTART")).toBe("20261210T130000Z");
      expect(line(calendar?.ics, "DTEND")).toBe("20261210T143000Z");
      expect(line(calendar?.ics, "ORGANIZER")).toContain("mailto:rondom@welkom.test");
      expect(unfolded(calendar?.ics).match(/^ATTENDEE/gm)).toHaveLength(1);
      expect(line(calendar?.ics, "ATTENDEE")).toContain(to);
      expect(from).toEqual({ name: "Joke Vermeulen (Welkom Lindeveld)", address: "rondom@welkom.test" });
      expect(replyTo).toEqual(["joke@welkom.test"]);
      expect(subject + html + text).not.toMatch(/schulden|Tesfay/);
      expect(line(calendar?.ics, "SUMMARY")).toMatch(/^(Overleg|Meeting)$/);
      expect(line(calendar?.ics, "LOCATION")).toBe("Huis van het Kind\\, Kerkstraat 12\\, Lindeveld");
    }
    expect((await read(meetingId)).meeting).toMatchObject({
      stage: "called",
      calledAt: world.clock.now,
      version,
    });
  });

  test("each link opens its own page, and is the one the coordinator copies", async () => {
    const { meetingId } = await newMeeting(ctx, village);
    for (const [to, key, path] of [
      ["griet@example.org", `actor:${village.teacher}`, /\/l\/([a-z0-9]{46})(\?|$)/],
      [
        "selam@example.org",
        `member:${village.memberId}`,
        /\/f\/([a-z0-9]{46})\/invitation\/[a-z0-9]{20}(\?|$)/,
      ],
    ] as const) {
      const row = (await mailsIn(world)).find(({ toAddress }) => toAddress === to);
      const links = row ? (await readRaw(row)).links : [];
      const own = links.filter((link) => path.test(link));
      expect(own.length).toBeGreaterThan(3);
      const token = path.exec(own[0] ?? "")?.[1] ?? "";
      expect(own.every((link) => link.includes(token))).toBe(true);
      expect(await openLink(world.as({ kind: "system" }), token)).not.toBeNull();
      const id = await invitationOf(ctx, village, meetingId, key);
      const { url } = await copyLink(ctx, inFamily({ about: { kind: "invitation", id } }));
      expect(own[0]?.split("?")[0]).toBe(url);
    }
  });

  test("twice changes nothing", async () => {
    const { meetingId, version } = await newDraft(ctx, village);
    await callMeeting(ctx, inFamily({ meetingId, version }));
    const before = await everythingBut(world);
    expect(await callMeeting(ctx, inFamily({ meetingId, version }))).toEqual({ version: version + 1 });
    expect(await everythingBut(world)).toEqual(before);
  });

  test("two at once send each mail once", async () => {
    const { meetingId, version } = await newDraft(ctx, village);
    const call = () => callMeeting(ctx, inFamily({ meetingId, version }));
    expect(await Promise.all([call(), call()])).toEqual([{ version: version + 1 }, { version: version + 1 }]);
    expect(await mailsIn(world)).toHaveLength(3);
  });

  test("what is missing is named, and nothing goes out", async () => {
    const { meetingId, version } = await newDraft(ctx, village, {
      startsAt: "2026-11-23T10:00",
      place: null,
      invitees: [`actor:${village.teacher}`],
    });
    await expect(callMeeting(ctx, inFamily({ meetingId, version }))).rejects.toMatchObject({
      code: "not-valid",
      fields: [
        { path: "startsAt", reason: "in-the-past" },
        { path: "place", reason: "place-or-link" },
        { path: "withoutFamilyReason", reason: "say-why-without-family" },
      ],
    });
    expect(await mailsIn(world)).toEqual([]);
    expect((await read(meetingId)).invitees).toEqual([]);
  });

  test("a consent taken back after ticking stops it", async () => {
    const { meetingId, version } = await newDraft(ctx, village);
    await withdrawConsent(ctx, inFamily({ actorId: village.teacher, kind: "invite" }));
    await expect(callMeeting(ctx, inFamily({ meetingId, version }))).rejects.toMatchObject({
      fields: [{ path: "invitees", reason: "no-consent" }],
    });
  });

  test("a stale version is refused", async () => {
    const { meetingId, version } = await newDraft(ctx, village);
    const calling = callMeeting(ctx, inFamily({ meetingId, version: version - 1 }));
    await expect(calling).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect(await mailsIn(world)).toEqual([]);
  });

  test("who has no address is invited too, and shows as not reached", async () => {
    const neighbour = await newActor(ctx, village, { name: "Abeba Kidane", email: null });
    const { meetingId } = await newMeeting(ctx, village, {
      invitees: [`member:${village.memberId}`, `actor:${neighbour}`],
    });
    const found = (await read(meetingId)).invitees.find(({ key }) => key === `actor:${neighbour}`);
    expect(found?.mail).toMatchObject({ state: "no-address", kind: "invitation" });
    expect(await mailsIn(world)).toHaveLength(2);
  });
});

describe("what the coordinator sees of each", () => {
  test("the state of the mail, in the server's words, and when the link was fetched", async () => {
    const { meetingId } = await newMeeting(ctx, village);
    const [griet] = (await mailsIn(world)).filter(({ toAddress }) => toAddress === "griet@example.org");
    await tamperWithMail(world, { state: "handed-over", toAddress: null, raw: null });
    await tamperWithMail(world, { state: "refused", serverWords: "550 no such mailbox" }, griet?.id);
    const key = `actor:${village.teacher}`;
    const invitee = async () => (await read(meetingId)).invitees.find((each) => each.key === key);
    expect(await invitee()).toMatchObject({
      mail: { state: "refused", serverWords: "550 no such mailbox" },
      fetchedAt: null,
      inDoubt: false,
      answer: { value: null, current: false, words: [] },
      needIds: [village.school],
    });
    const id = await invitationOf(ctx, village, meetingId, key);
    const { url } = await copyLink(ctx, inFamily({ about: { kind: "invitation", id } }));
    const opened = await openLink(world.as({ kind: "system" }), url.split("/").at(-1) ?? "");
    if (!opened) throw new Error("the link does not open");
    world.clock.now += 1000;
    await recordFetch(world.as(opened.acting), { method: "HEAD" });
    expect((await invitee())?.fetchedAt).toBe(world.clock.now);
    await notMe(world.as(opened.acting));
    expect((await invitee())?.inDoubt).toBe(true);
    const listed = await listMail(ctx, inFamily({}));
    expect(listed).toHaveLength(3);
    expect(listed.find(({ subjectId }) => subjectId === id)).toMatchObject({
      state: "refused",
      serverWords: "550 no such mailbox",
      person: { key, name: "Griet Maes" },
    });
    expect(JSON.stringify(listed)).not.toContain("Content-Type");
  });

  test("send again is one new mail with the same link, also when asked twice", async () => {
    const { meetingId } = await newMeeting(ctx, village);
    await tamperWithMail(world, { state: "unknown", raw: null });
    world.clock.now += 1000;
    const invitationId = await invitationOf(ctx, village, meetingId, `actor:${village.teacher}`);
    const request = inFamily({ invitationId, id: newId() });
    await sendAgain(ctx, request);
    await sendAgain(ctx, request);
    const [again, ...more] = (await mailsOf(world, "invitation")).filter(({ state }) => state === "queued");
    expect(more).toEqual([]);
    expect(again).toMatchObject({ id: request.id, toAddress: "griet@example.org", subjectId: invitationId });
    const about = { kind: "invitation", id: invitationId };
    expect(again?.words).toContain((await copyLink(ctx, inFamily({ about }))).url);
    const state = (await read(meetingId)).invitees.find((each) => each.invitationId === invitationId)?.mail;
    expect(state).toMatchObject({ id: request.id, state: "queued" });
    world.clock.now += 1000;
    await sendAgain(ctx, inFamily({ invitationId, id: newId() }));
    const states = (await mailsOf(world, "invitation")).filter((mail) => mail.subjectId === invitationId);
    expect(states.map((mail) => mail.state).sort()).toEqual(["queued", "replaced", "unknown"]);
  });

  test("after the address was settled the mail that had waited goes to it", async () => {
    await newMeeting(ctx, village);
    await renewLinkFor(ctx, inFamily({ personKey: `actor:${village.teacher}` }));
    const mails = (await mailsOf(world, "invitation")).filter(({ actorId }) => actorId === village.teacher);
    expect(mails.map(({ state }) => state).sort()).toEqual(["queued", "replaced"]);
  });
});

describe("adding later", () => {
  test("invites who is new, says that the meeting stood, and leaves the others alone", async () => {
    const { meetingId, version } = await newMeeting(ctx, village);
    const tom = await newActor(ctx, village, { name: "Tom Verlinden", email: "tom@example.org" });
    const request = inFamily({
      meetingId,
      invitees: [`actor:${tom}`, `actor:${village.teacher}`],
      askedFor: { [`actor:${tom}`]: [village.school] },
    });
    expect(await addInvitees(ctx, request)).toEqual({ invited: 1 });
    expect(await addInvitees(ctx, request)).toEqual({ invited: 0 });
    const mails = await mailsIn(world);
    expect(mails).toHaveLength(4);
    const mail = mails.find(({ toAddress }) => toAddress === "tom@example.org");
    const { text, calendar } = mail ? await readRaw(mail) : { text: "", calendar: undefined };
    expect(text).toContain("Het overleg stond al vast.");
    expect(text).toContain("een school voor Yusuf");
    expect(text).toContain("Griet Maes");
    expect(line(calendar?.ics, "SEQUENCE")).toBe("0");
    const { meeting, people } = await read(meetingId);
    expect(meeting.version).toBe(version);
    expect(people.find(({ key }) => key === `actor:${tom}`)).toMatchObject({
      ticked: true,
      needIds: [village.school],
    });
  });

  test("needs consent, a meeting that is called and still to come, and people who are there", async () => {
    const silent = await newActor(ctx, village, { name: "Tom Verlinden", consents: [] });
    const draft = await newDraft(ctx, village);
    const { meetingId } = await newMeeting(ctx, village);
    const adding = (id: string, key: string) =>
      addInvitees(ctx, inFamily({ meetingId: id, invitees: [key] }));
    await expect(adding(meetingId, `actor:${silent}`)).rejects.toMatchObject({
      fields: [{ path: "invitees", reason: "no-consent" }],
    });
    await expect(adding(meetingId, `actor:${newId()}`)).rejects.toMatchObject({ code: "not-found" });
    await expect(adding(draft.meetingId, `actor:${village.teacher}`)).rejects.toMatchObject({
      reason: "not-called",
    });
    world.clock.now = startsAt + 90 * 60_000;
    await expect(adding(meetingId, `actor:${village.teacher}`)).rejects.toMatchObject({
      reason: "meeting-past",
    });
  });
});

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
      expect(line(calendar?.ics, "SEQUENCE")).toBe("1");
      expect(line(calendar?.ics, "UID")).toBe(`${meetingId}@rondom.test`);
      expect(line(calendar?.ics, "DTSTART")).toBe("20261211T090000Z");
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
    expect(fresh ? line((await readRaw(fresh)).calendar?.ics, "SEQUENCE") : null).toBe("1");
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
      expect(line(calendar?.ics, "SEQUENCE")).toBe("1");
      expect(line(calendar?.ics, "STATUS")).toBe("CANCELLED");
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

describe("withdrawing one invitation", () => {
  test("cancels it for that person alone; they can be invited again", async () => {
    const { meetingId } = await newMeeting(ctx, village);
    await tamperWithMail(world, { state: "handed-over", raw: null, toAddress: null });
    const key = `actor:${village.teacher}`;
    const invitationId = await invitationOf(ctx, village, meetingId, key);
    await withdrawInvitation(ctx, inFamily({ invitationId }));
    world.clock.now += day;
    await withdrawInvitation(ctx, inFamily({ invitationId }));
    const [mail, ...more] = await mailsOf(world, "cancelled");
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ actorId: village.teacher, toAddress: "griet@example.org" });
    expect(mail ? (await readRaw(mail)).calendar?.method : null).toBe("CANCEL");
    const invitee = (await read(meetingId)).invitees.find((each) => each.key === key);
    expect(invitee?.withdrawnAt).toBe(world.clock.now - day);
    expect(await addInvitees(ctx, inFamily({ meetingId, invitees: [key] }))).toEqual({ invited: 1 });
    expect((await read(meetingId)).invitees.find((each) => each.key === key)?.withdrawnAt).toBeNull();
    expect(await invitationOf(ctx, village, meetingId, key)).toBe(invitationId);
  });
});

test("needs whose mark says so are not named in mails; nor are own domains that the family named", async () => {
  const { needId } = await addNeed(
    ctx,
    inFamily({ id: newId(), need: { title: "papieren van papa", domain: "integration", sensitive: true } }),
  );
  await newMeeting(ctx, village, { needIds: [needId] });
  for (const mail of await Promise.all((await mailsIn(world)).map(readRaw))) {
    expect(mail.text + mail.html + mail.subject).not.toContain("papieren");
  }
});

test("a link lives until 90 days after the meeting; asking again renews it", async () => {
  const { meetingId } = await newMeeting(ctx, village);
  const id = await invitationOf(ctx, village, meetingId, `actor:${village.teacher}`);
  const { url } = await copyLink(ctx, inFamily({ about: { kind: "invitation", id } }));
  const token = url.split("/").at(-1) ?? "";
  const opened = await openLink(world.as({ kind: "system" }), token);
  if (!opened) throw new Error("the link does not open");
  const fetching = () => recordFetch(world.as(opened.acting), { method: "GET" });
  world.clock.now = startsAt + 90 * 60_000 + 90 * day;
  await fetching();
  world.clock.now += 1;
  await expect(fetching()).rejects.toMatchObject({ code: "not-found" });
  await requestNewLink(world.as({ kind: "system" }), { token });
  expect((await mailsOf(world, "new-link"))[0]?.words).toContain(url);
  await fetching();
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
