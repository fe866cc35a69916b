import { newId } from "@rondom/domain/id";
import { personKey } from "@rondom/domain/person";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { closeFamily } from "../family/close-family";
import { mergeActors } from "../network/actor/merge-actors";
import { newActor, newLink } from "../testing/actor";
import { everythingBut } from "../testing/everything";
import { askedTask, calmMails, contactOf, familyWithGriet, posted } from "../testing/reminders";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { chooseReminders } from "./choose-reminders";
import { enterReminderWish } from "./enter-reminder-wish";
import { listReminderWishes } from "./list-reminder-wishes";
import { readOwnReminderWish } from "./read-own-reminder-wish";
import { readTask } from "./read-task";
import { sendReminders } from "./send-reminders";

let world: World;
let family: Awaited<ReturnType<typeof familyWithGriet>>;
let joke: { id: string; organisationId: string; ctx: Ctx };
let holder: Ctx;
beforeEach(async () => {
  world = await newWorld();
  joke = await newCoordinator(world);
  family = await familyWithGriet(joke.ctx);
  ({ holder } = await newLink(world, joke.ctx, family.familyId, family.griet));
});
afterEach(() => world.close());

const remind = (local: string) => {
  world.clock.now = Date.parse(`${local}+01:00`);
  return sendReminders(world.as({ kind: "system" }));
};
const enter = (wish: string, over: Record<string, unknown> = {}) =>
  enterReminderWish(joke.ctx, {
    familyId: family.familyId,
    person: personKey(family.griet),
    wish,
    ...over,
  });

test("chosen through the link, with who and when; the same again changes nothing", async () => {
  expect(await readOwnReminderWish(holder)).toEqual({ wish: "all" });
  await chooseReminders(holder, { wish: "all" });
  expect((await everythingBut(world)).reminderWish).toEqual([]);
  await chooseReminders(holder, { wish: "after" });
  const before = await everythingBut(world);
  await chooseReminders(holder, { wish: "after" });
  expect(await everythingBut(world)).toEqual(before);
  expect(await readOwnReminderWish(holder)).toEqual({ wish: "after" });
  const person = personKey(family.griet);
  expect(await listReminderWishes(joke.ctx, { familyId: family.familyId })).toEqual([
    { person, wish: "after", at: world.clock.now, notedBy: null },
  ]);
});

test("noted by the coordinator; what is said last counts, also within one moment", async () => {
  await chooseReminders(holder, { wish: "none" });
  await enter("all");
  expect(await readOwnReminderWish(holder)).toEqual({ wish: "all" });
  const [said] = await listReminderWishes(joke.ctx, { familyId: family.familyId });
  expect(said).toMatchObject({ wish: "all", notedBy: "Joke Vermeulen" });
  await enter("after", { person: personKey(family.selam) });
  expect(await readOwnReminderWish(holder)).toEqual({ wish: "all" });
});

test("only after the day: nothing before it", async () => {
  const taskId = await askedTask(world, family, family.griet, "School bellen");
  await chooseReminders(holder, { wish: "after" });
  expect(await remind("2026-12-01T09:00")).toBe(0);
  expect(await remind("2026-12-05T09:00")).toBe(1);
  const about = { purpose: "task", subjectId: taskId } as const;
  const task = await newLink(world, joke.ctx, family.familyId, family.griet, about);
  expect(await readTask(task.holder, {})).toMatchObject({ details: { wish: "after" } });
});

test("none: no reminder, and the task stays theirs", async () => {
  await askedTask(world, family, family.griet, "School bellen");
  await enter("none");
  expect(await remind("2026-12-01T09:00")).toBe(0);
  expect(await remind("2026-12-05T09:00")).toBe(0);
  const { task, link } = await everythingBut(world);
  expect(task).toMatchObject([{ ownerId: family.griet.id, state: "asked" }]);
  expect(link).not.toContainEqual(expect.objectContaining({ revokedAt: expect.any(Number) }));
});

test("it holds in every family of the organisation where that contact helps, not for others", async () => {
  const contactId = await contactOf(world, family.griet);
  const second = await familyWithGriet(joke.ctx, { contactId });
  await askedTask(world, second, second.griet, "Formulier halen");
  await askedTask(world, second, second.selam, "Papieren zoeken");
  await chooseReminders(holder, { wish: "none" });
  expect(await remind("2026-12-01T09:00")).toBe(1);
  expect((await calmMails(world)).map(({ to }) => to)).toEqual(["selam@example.org"]);
  await posted(world);
});

test("what is no wish, nobody of this family, or another's, is refused", async () => {
  const other = await newCoordinator(world);
  const theirs = await familyWithGriet(other.ctx, { email: "an@example.org" });
  const before = await everythingBut(world);
  const wrong = { code: "not-valid", fields: [{ path: "wish", reason: "not-understood" }] };
  for (const wish of ["never", "", null]) {
    await expect(chooseReminders(holder, { wish })).rejects.toMatchObject(wrong);
    await expect(enter(String(wish))).rejects.toMatchObject(wrong);
  }
  const missing = { code: "not-found" };
  for (const person of [personKey(theirs.griet), `actor:${newId()}`, "griet"])
    await expect(enter("none", { person })).rejects.toMatchObject(missing);
  await expect(enter("none", { familyId: theirs.familyId })).rejects.toMatchObject(missing);
  await expect(listReminderWishes(other.ctx, { familyId: family.familyId })).rejects.toMatchObject(missing);
  await expect(chooseReminders(joke.ctx, { wish: "none" })).rejects.toMatchObject(missing);
  expect(await everythingBut(world)).toEqual(before);
});

test("who stood on the map twice keeps the wish, and is not reminded of the same day again", async () => {
  const { familyId, griet, selam } = family;
  const twice = { familyId, memberId: selam.id };
  const again = { name: "Griet M.", formal: false, email: "griet.m@example.org" };
  const goneId = await newActor(joke.ctx, twice, again);
  const gone = { kind: "actor", id: goneId } as const;
  await askedTask(world, family, gone, "School bellen");
  expect(await remind("2026-12-01T09:00")).toBe(1);
  await posted(world);
  await enter("after", { person: personKey(gone) });
  await mergeActors(joke.ctx, { familyId, keepId: griet.id, keepVersion: 1, goneId, goneVersion: 1 });
  expect(await readOwnReminderWish(holder)).toEqual({ wish: "after" });
  await enter("all");
  expect(await remind("2026-12-02T09:00")).toBe(0);
  expect(await remind("2026-12-05T09:00")).toBe(1);
});

test("a closed file changes no more", async () => {
  await closeFamily(joke.ctx, { familyId: family.familyId, id: newId() });
  await expect(chooseReminders(holder, { wish: "none" })).rejects.toMatchObject({ code: "closed" });
  expect(await readOwnReminderWish(holder)).toEqual({ wish: "all" });
});
