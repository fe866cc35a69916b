import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { readHome } from "../home/read-home";
import { tamperWithMail } from "../testing/outbox";
import { askedTask, calmMails, contactOf, familyWithGriet, posted } from "../testing/reminders";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { sendReminders } from "./send-reminders";

let world: World;
let system: Ctx;
beforeEach(async () => {
  world = await newWorld();
  system = world.as({ kind: "system" });
});
afterEach(() => world.close());

const on = (local: string) => {
  world.clock.now = Date.parse(`${local}+01:00`);
};

/** Griet in two families of one organisation, with a task in each; the second is An's. */
async function twoFamilies() {
  const joke = await newCoordinator(world);
  const an = await newCoordinator(world, { organisationId: joke.organisationId, name: "An Peeters" });
  const first = await familyWithGriet(joke.ctx);
  const second = await familyWithGriet(an.ctx, { contactId: await contactOf(world, first.griet) });
  await askedTask(world, first, first.griet, "School bellen");
  await askedTask(world, second, second.griet, "Formulier halen", "2026-12-03");
  return { first, second };
}

test("the same contact in two families gets one mail, with whom to ask about the other's task", async () => {
  await twoFamilies();
  on("2026-12-01T09:00");
  expect(await sendReminders(system)).toBe(1);
  expect(await sendReminders(system)).toBe(0);
  const [mail, ...more] = await calmMails(world);
  expect(more).toEqual([]);
  expect(mail?.to).toBe("griet@example.org");
  expect(mail?.text).toMatch(/Formulier halen[\s\S]*School bellen/);
  // An writes, for hers is the nearest day.
  expect(mail?.text).toContain("An Peeters");
  expect(mail?.text).toContain("Een vraag hierover? Joke Vermeulen, 09 000 00 00.");
  expect(mail?.text.match(/\/l\/[a-z0-9]{46}(?!\/)/g)).toHaveLength(2);
  expect(mail?.text).toMatch(/Minder herinneringen:\nhttps:\/\/rondom\.test\/l\/[a-z0-9]{46}\/reminders\n/);
  expect(mail?.text).not.toContain("Tesfay");
});

test("several postmen at once write one mail", async () => {
  const { first } = await twoFamilies();
  await askedTask(world, first, first.selam, "Papieren zoeken");
  on("2026-12-01T09:00");
  const counts = await Promise.all([1, 2, 3, 4].map(() => sendReminders(system)));
  expect(counts.reduce((sum, count) => sum + count)).toBe(2);
  expect((await calmMails(world)).map(({ to }) => to).sort()).toEqual([
    "griet@example.org",
    "selam@example.org",
  ]);
});

test("two organisations: one mail a day, the nearest day first, and nothing of one in the mail of the other", async () => {
  const joke = await newCoordinator(world);
  const els = await newCoordinator(world, { name: "Els Claes" });
  const here = await familyWithGriet(joke.ctx);
  const there = await familyWithGriet(els.ctx, { email: "Griet@example.org" });
  await askedTask(world, here, here.griet, "School bellen");
  await askedTask(world, there, there.griet, "Formulier halen", "2026-12-03");
  on("2026-12-01T09:00");
  const counts = await Promise.all([sendReminders(system), sendReminders(system)]);
  expect(counts.toSorted()).toEqual([0, 1]);
  await posted(world);
  on("2026-12-01T16:00");
  expect(await sendReminders(system)).toBe(0);
  on("2026-12-02T09:00");
  expect(await sendReminders(system)).toBe(1);
  const texts = (await calmMails(world)).map(({ text }) => text);
  expect(texts.map((text) => [text.includes("Formulier halen"), text.includes("School bellen")])).toEqual([
    [true, false],
    [false, true],
  ]);
});

test("a mail that was refused is not written again, and stands on the home", async () => {
  const joke = await newCoordinator(world);
  const family = await familyWithGriet(joke.ctx);
  const taskId = await askedTask(world, family, family.griet, "School bellen");
  on("2026-12-01T09:00");
  expect(await sendReminders(system)).toBe(1);
  await tamperWithMail(world, { state: "refused", serverWords: "550 no such user", raw: null });
  on("2026-12-02T09:00");
  expect(await sendReminders(system)).toBe(0);
  const { groups } = await readHome(joke.ctx);
  expect(groups.find(({ group }) => group === "not-reached")?.items).toMatchObject([
    { mail: { kind: "reminder", state: "refused" }, target: { kind: "task", id: taskId } },
  ]);
});

test("round the nights in which the clock changes: 9 o'clock is that of Belgium", async () => {
  const joke = await newCoordinator(world);
  const family = await familyWithGriet(joke.ctx);
  on("2027-03-20T12:00");
  // Three days before is the Sunday of the change: the Saturday, in winter time still.
  await askedTask(world, family, family.griet, "School bellen", "2027-03-31");
  world.clock.now = Date.parse("2027-03-27T07:59:59Z");
  expect(await sendReminders(system)).toBe(0);
  world.clock.now = Date.parse("2027-03-27T08:00:00Z");
  expect(await sendReminders(system)).toBe(1);
  await posted(world);
  world.clock.now = Date.parse("2027-04-01T06:59:59Z");
  expect(await sendReminders(system)).toBe(0);
  world.clock.now = Date.parse("2027-04-01T07:00:00Z");
  expect(await sendReminders(system)).toBe(1);
});
