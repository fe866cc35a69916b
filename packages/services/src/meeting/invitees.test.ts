import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { copyLink } from "../access/copy-link";
import { notMe } from "../access/not-me";
import { openLink } from "../access/open-link";
import { recordFetch } from "../access/record-fetch";
import { renewLinkFor } from "../access/renew-link-for";
import type { Ctx } from "../ctx";
import { listMail } from "../outbox/list-mail";
import { newActor } from "../testing/actor";
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
    expect(calendarLine(calendar?.ics, "SEQUENCE")).toBe("0");
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
