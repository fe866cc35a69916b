import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { newActor } from "../testing/actor";
import { newDraft, newMeeting, newVillage, type Village } from "../testing/meeting";
import { mailsIn } from "../testing/outbox";
import { readRaw } from "../testing/read-raw";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { callMeeting } from "./call-meeting";
import { previewMail } from "./preview-mail";
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

const keys = () => ({
  selam: `member:${village.memberId}`,
  teacher: `actor:${village.teacher}`,
  volunteer: `actor:${village.volunteer}`,
});

describe("the preview", () => {
  const preview = (meetingId: string, personKey: string) =>
    previewMail(ctx, { familyId: village.familyId, meetingId, personKey });

  test("shows each their own mail, without naming money, in their language", async () => {
    const { meetingId } = await newDraft(ctx, village, { interpreterLanguage: "ti" });
    const teacher = await preview(meetingId, keys().teacher);
    expect(teacher).toMatchObject({ to: "griet@example.org", language: "nl" });
    expect(teacher.subject).toBe("Komt u naar het overleg op donderdag 10 december?");
    expect(teacher.text).toContain("een school voor Yusuf");
    expect(teacher.text).toMatch(/Selam.*Lieve Dewaele \(buddy\).*tolk: Tigrinya/s);
    const selam = await preview(meetingId, keys().selam);
    expect(selam).toMatchObject({ to: "selam@example.org", language: "en" });
    const volunteer = await preview(meetingId, keys().volunteer);
    expect(volunteer.text).toContain("Griet Maes (leerkracht, De Klaproos)");
    for (const { html, text } of [teacher, selam, volunteer]) {
      expect(html + text).not.toMatch(/schulden|Tesfay/);
      expect(text).toContain("https://rondom.test/");
    }
    expect(await mailsIn(world)).toEqual([]);
  });

  test("is exactly what goes out, but for the link", async () => {
    const { meetingId, version } = await newDraft(ctx, village);
    const before = await preview(meetingId, keys().teacher);
    await callMeeting(ctx, { familyId: village.familyId, meetingId, version });
    const after = await preview(meetingId, keys().teacher);
    expect(after).toEqual(before);
    const sent = (await mailsIn(world)).find(({ toAddress }) => toAddress === "griet@example.org");
    const mail = sent ? await readRaw(sent) : null;
    const unlinked = (text: string | undefined) => text?.replaceAll(/\/l\/[a-z0-9]{46}/g, "/l/…").trim();
    expect(mail?.subject).toBe(before.subject);
    expect(unlinked(mail?.text)).toBe(before.text.trim());
  });

  test("of somebody who would be added later says so", async () => {
    const { meetingId } = await newMeeting(ctx, village);
    const tom = await newActor(ctx, village, { name: "Tom Verlinden", email: null });
    const mail = await preview(meetingId, `actor:${tom}`);
    expect(mail.to).toBeNull();
    expect(mail.text).toContain("Het overleg stond al vast.");
  });

  test("waits for a day, and knows nobody else's people", async () => {
    const { familyId } = village;
    const { meetingId } = await startMeeting(ctx, { familyId, id: newId() });
    await expect(preview(meetingId, keys().teacher)).rejects.toMatchObject({ reason: "no-day-yet" });
    await expect(preview(meetingId, `actor:${newId()}`)).rejects.toMatchObject({ code: "not-found" });
  });
});
