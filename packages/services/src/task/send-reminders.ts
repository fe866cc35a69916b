import type { SystemFamilyAccess } from "@rondom/db/access/access";
import { act, look } from "@rondom/db/access/act";
import { system, systemFor } from "@rondom/db/access/grants";
import type { Writer } from "@rondom/db/access/handle";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { add, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { familiesToRemind } from "@rondom/db/task/families-to-remind";
import { isCivilMoment } from "@rondom/domain/calendar/allowed-day";
import { newId } from "@rondom/domain/id";
import { type Person, type PersonKey, personColumns, personKey } from "@rondom/domain/person";
import { dateOf } from "@rondom/domain/plain-date";
import { daysInSight, type ReminderKind, reminderDue } from "@rondom/domain/task/reminder";
import { reachableOwner } from "@rondom/domain/task/task";
import { liveStates } from "@rondom/domain/task/transition";
import type { Ctx, Settings } from "../ctx";
import { queueReminderMail } from "./queue-reminder-mail";

/**
 * Reminds, at a civil hour of an allowed day, everyone with a task whose day is near or just over: one mail per person and day,
 * all their tasks in it, each reminder once. Gives how many mails were queued. Safe to run at any time, by several at once.
 */
export async function sendReminders(ctx: Ctx): Promise<number> {
  const now = ctx.now();
  if (!isCivilMoment(now)) return 0;
  const { from, until } = daysInSight(dateOf(now));
  const families = await look(ctx, system, (reader) => familiesToRemind(reader, from, until));
  let queued = 0;
  for (const familyId of families) {
    queued += await act(ctx, "task.remind", systemFor(familyId), (writer) =>
      remindFamily(writer, ctx.settings),
    );
  }
  return queued;
}

interface Due {
  task: Row<"task">;
  kind: ReminderKind;
  byDate: string;
}

async function remindFamily(writer: Writer<SystemFamilyAccess>, settings: Settings): Promise<number> {
  await oneAtATime(writer);
  let queued = 0;
  for (const { person, due } of await dueByPerson(writer)) {
    if (await remindedToday(writer, person)) continue;
    for (const { task, kind, byDate } of due)
      await add(writer, "reminder", { id: newId(), taskId: task.id, kind, byDate, at: writer.now });
    await queueReminderMail(
      writer,
      settings,
      person,
      due.map(({ task }) => task),
    );
    queued += 1;
  }
  return queued;
}

async function dueByPerson(writer: Writer<SystemFamilyAccess>): Promise<{ person: Person; due: Due[] }[]> {
  const sent = new Set(
    (await rowsOf(writer, "reminder")).map((row) => `${row.taskId} ${row.kind} ${row.byDate}`),
  );
  const byPerson = new Map<PersonKey, { person: Person; due: Due[] }>();
  for (const task of await rowsOf(writer, "task", { state: liveStates })) {
    const { byDate } = task;
    const person = reachableOwner(task);
    const kind = reminderDue(task, dateOf(writer.now));
    if (person === null || byDate === null || kind === null) continue;
    if (sent.has(`${task.id} ${kind} ${byDate}`)) continue;
    const known = byPerson.get(personKey(person)) ?? { person, due: [] };
    known.due.push({ task, kind, byDate });
    byPerson.set(personKey(person), known);
  }
  return [...byPerson.values()];
}

async function remindedToday(writer: Writer<SystemFamilyAccess>, person: Person): Promise<boolean> {
  const mails = await rowsOf(writer, "outbox", { kind: "reminder", ...personColumns(person) });
  return mails.some((mail) => dateOf(mail.queuedAt) === dateOf(writer.now));
}
