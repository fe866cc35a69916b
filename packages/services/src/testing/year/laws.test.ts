import { newId } from "@rondom/domain/id";
import { expect, test } from "vitest";
import { addTask } from "../../task/add-task";
import { sendReminders } from "../../task/send-reminders";
import { mailsIn } from "../outbox";
import { readRaw } from "../read-raw";
import { posted } from "../reminders";
import { barByHand } from "./allowed-by-hand";
import { everyTransition, missing } from "./cells";
import { type Arrived, brokenReminders, forgottenTasks, lostOrDoubled, repeatedMails } from "./laws";
import { meantDay } from "./reminder-laws";
import { settleIn } from "./settle-in";
import { titleOf } from "./task-days";

test.each([
  ["2026-12-04T08:59+01:00", "at 8 o'clock on 2026-12-04"],
  ["2026-12-04T09:00+01:00", null],
  ["2026-12-04T17:59+01:00", null],
  ["2026-12-04T18:00+01:00", "at 18 o'clock on 2026-12-04"],
  ["2026-12-06T12:00+01:00", "on a Sunday, 2026-12-06"],
  ["2026-12-25T12:00+01:00", "on a holiday, 2026-12-25"],
  // The clock went forward the night before.
  ["2027-03-29T12:00+02:00", "on a holiday, 2027-03-29"],
  ["2027-03-30T09:00+02:00", null],
])("by hand, at %s: %s", (at, bar) => {
  expect(barByHand(Date.parse(at))).toBe(bar);
});

test("each law is seen to be broken", async () => {
  const year = await settleIn({ seed: 1, families: 1, actors: 2, weeks: 1, pace: 1 });
  const [home] = year.homes;
  const actor = home?.actors[1];
  if (!home || !actor) throw new Error("nobody there");
  const id = newId();
  const owner = { kind: "actor", id: actor.id };
  const task = { id, title: titleOf(year, id), owner, byDate: "2026-12-04" };
  await addTask(home.ctx, { familyId: home.familyId, ...task });
  await posted(year.world);
  expect(await forgottenTasks(year)).toEqual(["Bellen T1: asked, by 2026-12-04"]);
  year.world.clock.now = Date.parse("2026-12-01T09:00+01:00");
  await sendReminders(year.world.as({ kind: "system" }));
  // Three days before its day an unanswered task waits on the home.
  expect(await forgottenTasks(year)).toEqual([]);
  const row = (await mailsIn(year.world)).find(({ kind }) => kind === "reminder");
  if (!row) throw new Error("no reminder");
  const { subject, text } = await readRaw(row);
  const to = actor.email ?? "";
  const mail: Arrived = { to, subject, text, messageId: row.messageId, at: year.world.clock.now };
  expect(text).toContain("T1");
  expect(await brokenReminders(year, [mail])).toEqual([]);
  expect(await repeatedMails(year, [mail])).toEqual([]);
  const sunday = { ...mail, at: Date.parse("2026-12-06T12:00+01:00") };
  expect(await brokenReminders(year, [sunday])).toEqual([
    `a reminder or digest to ${to} on a Sunday, 2026-12-06`,
  ]);
  expect(await brokenReminders(year, [mail, mail])).toEqual([
    `twice: a day, ${to} 2026-12-01`,
    `twice: mailed, ${to} T1 before 2026-12-04`,
  ]);
  expect(await repeatedMails(year, [mail, mail])).toEqual([
    `twice: arrived, ${row.messageId}`,
    expect.stringMatching(/^2 times: reminder /),
  ]);
  expect(await repeatedMails(year, [{ ...mail, messageId: "other" }])).toEqual([
    `a mail to ${to} that the outbox does not know`,
  ]);
  year.wishes.set(to, { wish: "after", since: row.queuedAt });
  expect(await brokenReminders(year, [mail])).toEqual([]);
  year.wishes.set(to, { wish: "after", since: row.queuedAt - 1 });
  expect(await brokenReminders(year, [mail])).toEqual([
    `T1 stands before its day in a mail to ${to}, who wants none then`,
  ]);
  year.wishes.set(to, { wish: "none", since: row.queuedAt - 1 });
  expect(await brokenReminders(year, [mail])).toEqual([`a reminder to ${to}, who wants none`]);
  year.named.set("T1", "another task");
  year.wishes.clear();
  expect(await brokenReminders(year, [mail])).toEqual([
    `T1 stands in a mail to ${to} without a reminder of it`,
  ]);
  await year.world.close();
});

test("what was said to be taken has come, and nothing else has, but where the answer was lost", () => {
  const mail = (messageId: string): Arrived => ({ to: "", subject: "", text: "", at: 0, messageId });
  const mails = [
    { messageId: "a", state: "handed-over" },
    { messageId: "b", state: "unknown" },
    { messageId: "c", state: "unknown" },
    { messageId: "d", state: "refused" },
  ] as const;
  expect(lostOrDoubled(mails, ["a", "b"].map(mail))).toEqual([]);
  expect(lostOrDoubled(mails, ["b", "d"].map(mail))).toEqual([
    "a is handed-over and did not come",
    "d is refused and came",
  ]);
});

test("what did not happen is named", () => {
  const every = everyTransition();
  expect(every).toContain("task handed-back look-for coordinator");
  expect(every).not.toContain("task done cancel coordinator");
  expect(new Set(every).size).toBe(every.length);
  const counts = new Map(every.slice(1).map((cell) => [cell, 1]));
  expect(missing({ counts, surprises: [] })).toEqual(every.slice(0, 1));
  expect(missing({ counts, surprises: [] }, every.slice(1, 3))).toEqual([]);
});

test("the meant days by hand", async () => {
  const days = [
    meantDay("before", "2026-12-04"),
    // Not on Christmas, nor on the Sunday after it.
    meantDay("before", "2026-12-28"),
    meantDay("after", "2026-12-24"),
    meantDay("after", "2026-12-05"),
    meantDay("before", "2027-01-06"),
  ];
  expect(days).toEqual(["2026-12-01", "2026-12-24", "2026-12-26", "2026-12-07", "2027-01-02"]);
});
