import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { changeMember } from "../family/change-member";
import { sendReminders } from "../task/send-reminders";
import { everythingBut } from "../testing/everything";
import { memberOf } from "../testing/family";
import { mailsIn, queueMail } from "../testing/outbox";
import { askedTask, calmMails, familyWithGriet, posted } from "../testing/reminders";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { claimMail } from "./claim-mail";
import { recordDelivery } from "./record-delivery";

let world: World;
let system: Ctx;
let family: Awaited<ReturnType<typeof familyWithGriet>>;
let organisationId: string;
beforeEach(async () => {
  world = await newWorld();
  system = world.as({ kind: "system" });
  const joke = await newCoordinator(world);
  organisationId = joke.organisationId;
  family = await familyWithGriet(joke.ctx);
});
afterEach(() => world.close());

const on = (local: string) => {
  world.clock.now = Date.parse(`${local}+01:00`);
};
const claim = () => claimMail(system, newId());
const days = async () =>
  ((await everythingBut(world)).dayMail as { day: string; mailId: string }[]).map(({ day }) => day);

test("a reminder waits for a civil hour, whatever else goes at once", async () => {
  await askedTask(world, family, family.selam, "Papieren zoeken", "2026-12-08");
  on("2026-12-05T17:59");
  expect(await sendReminders(system)).toBe(1);
  for (const evening of ["2026-12-05T18:00", "2026-12-06T12:00", "2026-12-07T08:59"]) {
    on(evening);
    expect(await claim()).toBeNull();
  }
  await queueMail(world, organisationId, "bart@example.org");
  expect((await claim())?.to).toBe("bart@example.org");
  expect(await days()).toEqual(["2026-12-05"]);
  on("2026-12-07T09:00");
  expect((await claim())?.to).toBe("selam@example.org");
  // It takes the day on which it goes.
  expect(await days()).toEqual(["2026-12-07"]);
});

test("one that goes late leaves no room for a second that day", async () => {
  await askedTask(world, family, family.selam, "Papieren zoeken", "2026-12-03");
  await askedTask(world, family, family.selam, "School bellen", "2026-12-04");
  on("2026-11-30T10:00");
  expect(await sendReminders(system)).toBe(1);
  on("2026-12-01T10:00");
  expect(await sendReminders(system)).toBe(0);
  const mail = await claim();
  if (!mail) throw new Error("nothing to send");
  await recordDelivery(system, mail, { state: "handed-over", serverWords: "ok" }, 0);
  expect(await sendReminders(system)).toBe(0);
  on("2026-12-02T10:00");
  expect(await sendReminders(system)).toBe(1);
});

test("a reminder to a new address is the one of that day, and goes at a civil hour", async () => {
  await askedTask(world, family, family.selam, "Papieren zoeken", "2026-12-08");
  on("2026-12-05T17:00");
  expect(await sendReminders(system)).toBe(1);
  on("2026-12-06T12:00");
  const { ctx, familyId, selam } = family;
  const { name, version, languages } = await memberOf(ctx, familyId, selam.id);
  const member = { name, languages, birthYear: 1985, relation: "moeder", email: "selam2@example.org" };
  await changeMember(ctx, { familyId, memberId: selam.id, version, member });
  const mails = await calmMails(world);
  expect(mails.map(({ state, to }) => [state, to]).toSorted()).toEqual([
    ["queued", "selam2@example.org"],
    ["replaced", null],
  ]);
  expect((await days()).toSorted()).toEqual(["2026-12-05", "2026-12-07"]);
  expect(await claim()).toBeNull();
  on("2026-12-07T09:00");
  expect(await sendReminders(system)).toBe(0);
  expect((await claim())?.to).toBe("selam2@example.org");
  await posted(world);
  expect((await mailsIn(world)).filter(({ state }) => state === "queued")).toEqual([]);
});
