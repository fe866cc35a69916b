import { newId } from "@rondom/domain/id";
import { afterEach, expect, test as onAny } from "vitest";
import { addTask } from "../../task/add-task";
import { sendReminders } from "../../task/send-reminders";
import { mailsIn, tamperWithMail } from "../outbox";
import { readRaw } from "../read-raw";
import { posted } from "../reminders";
import { changedFiles } from "./files";
import type { Year } from "./home";
import { outOfPlace, wrongLanguages } from "./mail-laws";
import { lateOrMissed } from "./reminder-laws";
import { settleIn } from "./settle-in";
import { titleOf } from "./task-days";
import { mustWait } from "./waits";

// What is seen does not hang on the engine; the year itself is lived on one.
const test = onAny.runIf(process.env.RONDOM_TEST_ENGINE !== "postgres");

let year: Year;
afterEach(() => year.world.close());

async function withTask() {
  year = await settleIn({ seed: 1, families: 1, actors: 2, weeks: 1, pace: 1 });
  const [home] = year.homes;
  const actor = home?.actors[1];
  if (!home || !actor) throw new Error("nobody there");
  const id = newId();
  const owner = { kind: "actor", id: actor.id };
  const task = { id, title: titleOf(year, id), owner, byDate: "2026-12-04" };
  await addTask(home.ctx, { familyId: home.familyId, ...task });
  await posted(year.world);
  const remindAt = async (at: string) => {
    year.world.clock.now = Date.parse(at);
    await sendReminders(year.world.as({ kind: "system" }));
    await posted(year.world);
  };
  return { home, actor, id, remindAt };
}

test("a reminder in time is none to speak of; one day late it is, and one that never came", async () => {
  const { id, remindAt } = await withTask();
  await remindAt("2026-12-02T09:00+01:00");
  expect(await lateOrMissed(year)).toEqual([`${id} before 2026-12-04: 2026-12-02 instead of 2026-12-01`]);
  year.world.clock.now = Date.parse("2026-12-20T09:00+01:00");
  expect(await lateOrMissed(year)).toContain("Bellen T1 after 2026-12-04: never instead of 2026-12-05");
});

test("both in time", async () => {
  const { remindAt } = await withTask();
  await remindAt("2026-12-01T09:00+01:00");
  await remindAt("2026-12-05T09:00+01:00");
  year.world.clock.now = Date.parse("2026-12-20T09:00+01:00");
  expect(await lateOrMissed(year)).toEqual([]);
});

test("what could not go in time is excused", async () => {
  const { home, actor, remindAt } = await withTask();
  await remindAt("2026-12-02T09:00+01:00");
  const closing = { from: Date.parse("2026-12-01T08:00+01:00"), until: Date.parse("2026-12-01T20:00+01:00") };
  home.closings.push(closing);
  expect(await lateOrMissed(year)).toEqual([]);
  home.closings.pop();
  expect(await lateOrMissed(year)).toHaveLength(1);
  year.wishes.set(actor.email ?? "", { wish: "none", since: 0 });
  expect(await lateOrMissed(year)).toEqual([]);
  year.wishes.clear();
  year.addresses.set(actor.id, []);
  expect(await lateOrMissed(year)).toEqual([]);
});

test("a mail in another language, to who left, or of a closed file is seen", async () => {
  const { home, actor } = await withTask();
  year.world.clock.now = Date.parse("2026-12-01T09:00+01:00");
  await sendReminders(year.world.as({ kind: "system" }));
  const row = (await mailsIn(year.world)).find(({ kind }) => kind === "reminder");
  if (!row) throw new Error("no reminder");
  const { subject, text } = await readRaw(row);
  const to = actor.email ?? "";
  const mail = { to, subject, text, messageId: row.messageId, at: row.queuedAt };
  expect(await wrongLanguages(year, [mail])).toEqual([]);
  expect(await wrongLanguages(year, [{ ...mail, text: "Bonjour Helper,\n…" }])).toEqual([
    `"${subject}" to ${to} is not in nl: Bonjour Helper,\n…`,
  ]);
  expect(await outOfPlace(year)).toEqual([]);
  year.left.set(actor.id, row.queuedAt - 1);
  home.closings.push({ from: row.queuedAt - 1, until: row.queuedAt + 1 });
  expect(await outOfPlace(year)).toEqual([
    "reminder 1 ms after its reader left",
    "reminder while the file was closed",
  ]);
  home.closings.pop();
  await tamperWithMail(year.world, { kind: "cancelled" });
  expect(await outOfPlace(year)).toEqual([]);
  year.cutOff.add(actor.id);
  expect(await outOfPlace(year)).toEqual(["cancelled 1 ms after its reader left"]);
});

test("what does not wait on the home is a surprise; a family file comes out as it went in", async () => {
  const { home, id } = await withTask();
  await mustWait(year, home, "task", id);
  expect(year.tally.surprises).toEqual([`task ${id} does not wait on the home`]);
  year.world.clock.now = Date.parse("2026-12-01T09:00+01:00");
  await mustWait(year, home, "task", id);
  expect(year.tally.surprises).toHaveLength(1);
  expect(await changedFiles(year)).toEqual([]);
});
