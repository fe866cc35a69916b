import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { closeFamily } from "../family/close-family";
import { readDigestChoice } from "../organisation/read-digest-choice";
import { setDigest } from "../organisation/set-digest";
import { setLanguage } from "../organisation/set-language";
import { addTask } from "../task/add-task";
import { sendReminders } from "../task/send-reminders";
import { leave } from "../testing/coordinator";
import { everythingBut } from "../testing/everything";
import { askedTask, calmMails, contactOf, familyWithGriet, posted } from "../testing/reminders";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { sendDigests } from "./send-digests";

let world: World;
let joke: Awaited<ReturnType<typeof newCoordinator>>;
let family: Awaited<ReturnType<typeof familyWithGriet>>;
let system: Ctx;
beforeEach(async () => {
  world = await newWorld();
  system = world.as({ kind: "system" });
  joke = await newCoordinator(world, { email: "joke@welkom.test" });
  family = await familyWithGriet(joke.ctx);
});
afterEach(() => world.close());

const on = (local: string, zone = "+01:00") => {
  world.clock.now = Date.parse(`${local}${zone}`);
};
/** Something that waits for the coordinator: nobody has it yet. */
const toFind = (title: string, over: Record<string, unknown> = {}) =>
  addTask(joke.ctx, { familyId: family.familyId, id: newId(), title, owner: null, ...over });

test("on Monday from 9, once in the week, in her language, without a family in the subject", async () => {
  await toFind("Fiets zoeken");
  on("2026-11-30T08:59");
  expect(await sendDigests(system)).toBe(0);
  on("2026-11-30T09:00");
  expect(await sendDigests(system)).toBe(1);
  await posted(world);
  for (const later of ["2026-11-30T15:00", "2026-12-01T09:00", "2026-12-05T12:00"]) {
    on(later);
    expect(await sendDigests(system)).toBe(0);
  }
  await setLanguage(joke.ctx, { language: "en" });
  on("2026-12-07T09:00");
  expect(await sendDigests(system)).toBe(1);
  const mails = await calmMails(world);
  expect(mails.map(({ subject }) => subject)).toEqual([
    "Deze week: 1 ding wacht op jou",
    "This week: 1 thing waits for you",
  ]);
  expect(mails[0]?.text).toContain("Gezin Tesfay\n\nNog iemand te vinden: 1\n– Fiets zoeken");
  expect(mails[0]?.text).toContain("https://rondom.test/home");
});

test("what touches health, and whatever is marked, is counted and not named", async () => {
  await toFind("Naar de oogarts", { domain: "health" });
  await toFind("Met de advocaat praten", { sensitive: true });
  await toFind("Fiets zoeken");
  on("2026-11-30T09:00");
  await sendDigests(system);
  const [mail] = await calmMails(world);
  expect(mail?.text).toContain("Nog iemand te vinden: 3\n– Fiets zoeken");
  expect(mail?.text).not.toMatch(/oogarts|advocaat|Selam|Griet/);
});

test("several postmen at once write one", async () => {
  await toFind("Fiets zoeken");
  on("2026-11-30T09:00");
  const counts = await Promise.all([1, 2, 3, 4].map(() => sendDigests(system)));
  expect(counts.toSorted()).toEqual([0, 0, 0, 1]);
  expect(await calmMails(world)).toHaveLength(1);
});

test("a holiday on Monday: on Tuesday, in summer time", async () => {
  on("2027-03-20T10:00");
  await toFind("Fiets zoeken");
  // Easter Monday; the clock went forward the night before.
  on("2027-03-29T12:00", "+02:00");
  expect(await sendDigests(system)).toBe(0);
  on("2027-03-30T08:59", "+02:00");
  expect(await sendDigests(system)).toBe(0);
  on("2027-03-30T09:00", "+02:00");
  expect(await sendDigests(system)).toBe(1);
});

test("when nothing waits there is none, and none later that week", async () => {
  on("2026-11-30T09:00");
  expect(await sendDigests(system)).toBe(0);
  await toFind("Fiets zoeken");
  on("2026-12-01T09:00");
  expect(await sendDigests(system)).toBe(0);
  on("2026-12-07T09:00");
  expect(await sendDigests(system)).toBe(1);
});

test("of a closed file nothing waits, and who left is told nothing", async () => {
  const an = await newCoordinator(world, { organisationId: joke.organisationId });
  const hers = await familyWithGriet(an.ctx, { contactId: await contactOf(world, family.griet) });
  await addTask(an.ctx, { familyId: hers.familyId, id: newId(), title: "Fiets", owner: null });
  await toFind("Fiets zoeken");
  await leave(world, an.id);
  await closeFamily(joke.ctx, { familyId: family.familyId, id: newId() });
  on("2026-11-30T09:00");
  expect(await sendDigests(system)).toBe(0);
});

test("switched off she gets none; the same again changes nothing", async () => {
  await toFind("Fiets zoeken");
  expect(await readDigestChoice(joke.ctx)).toEqual({ on: true });
  await setDigest(joke.ctx, { on: false });
  const before = await everythingBut(world);
  await setDigest(joke.ctx, { on: false });
  expect(await everythingBut(world)).toEqual(before);
  expect(await readDigestChoice(joke.ctx)).toEqual({ on: false });
  on("2026-11-30T09:00");
  expect(await sendDigests(system)).toBe(0);
  await setDigest(joke.ctx, { on: true });
  expect(await sendDigests(system)).toBe(1);
});

test("what is no choice is refused; only a coordinator has one, and only the product sends", async () => {
  const wrong = { code: "not-valid", fields: [{ path: "on", reason: "not-understood" }] };
  await expect(setDigest(joke.ctx, { on: "no" })).rejects.toMatchObject(wrong);
  await expect(setDigest(system, { on: false })).rejects.toMatchObject({ code: "not-found" });
  on("2026-11-30T09:00");
  await expect(sendDigests(joke.ctx)).rejects.toMatchObject({ code: "not-found" });
});

test("never a reminder and a digest to the same address on one day", async () => {
  // Joke helps, with her work address, in a family of another organisation.
  const els = await newCoordinator(world, { name: "Els Claes" });
  const theirs = await familyWithGriet(els.ctx, { email: "Joke@welkom.test" });
  await askedTask(world, theirs, theirs.griet, "School bellen", "2026-12-03");
  await toFind("Fiets zoeken");
  on("2026-11-30T09:00");
  const [reminded, told] = [await sendReminders(system), await sendDigests(system)];
  expect([reminded, told]).toEqual([1, 1]);
  // The digest is the one of Els.
  const toJoke = async () =>
    (await calmMails(world))
      .filter(({ to }) => to?.toLowerCase() === "joke@welkom.test")
      .map(({ kind }) => kind);
  expect(await toJoke()).toEqual(["reminder"]);
  await posted(world);
  on("2026-12-01T09:00");
  expect(await sendDigests(system)).toBe(1);
  expect((await toJoke()).toSorted()).toEqual(["digest", "reminder"]);
});
