import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { copyLink } from "../access/copy-link";
import { openLink } from "../access/open-link";
import { recordFetch } from "../access/record-fetch";
import { requestNewLink } from "../access/request-new-link";
import type { Ctx } from "../ctx";
import { addNeed } from "../network/need/add-need";
import { withdrawConsent } from "../network/sharing/withdraw-consent";
import { newActor } from "../testing/actor";
import { everythingBut } from "../testing/everything";
import {
  calendarLine,
  invitationOf,
  mailsOf,
  newDraft,
  newMeeting,
  newVillage,
  startsAt,
  unfolded,
  type Village,
} from "../testing/meeting";
import { mailsIn } from "../testing/outbox";
import { readRaw } from "../testing/read-raw";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { callMeeting } from "./call-meeting";
import { readMeeting } from "./read-meeting";

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
      expect(calendarLine(calendar?.ics, "UID")).toBe(`${meetingId}@rondom.test`);
      expect(calendarLine(calendar?.ics, "SEQUENCE")).toBe("0");
      expect(calendarLine(calendar?.ics, "DTSTART")).toBe("20261210T130000Z");
      expect(calendarLine(calendar?.ics, "DTEND")).toBe("20261210T143000Z");
      expect(calendarLine(calendar?.ics, "ORGANIZER")).toContain("mailto:rondom@welkom.test");
      expect(unfolded(calendar?.ics).match(/^ATTENDEE/gm)).toHaveLength(1);
      expect(calendarLine(calendar?.ics, "ATTENDEE")).toContain(to);
      expect(from).toEqual({ name: "Joke Vermeulen (Welkom Lindeveld)", address: "rondom@welkom.test" });
      expect(replyTo).toEqual(["joke@welkom.test"]);
      expect(subject + html + text).not.toMatch(/schulden|Tesfay/);
      expect(calendarLine(calendar?.ics, "SUMMARY")).toMatch(/^(Overleg|Meeting)$/);
      expect(calendarLine(calendar?.ics, "LOCATION")).toBe("Huis van het Kind\\, Kerkstraat 12\\, Lindeveld");
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
