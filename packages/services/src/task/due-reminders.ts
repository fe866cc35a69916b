import type { SystemFamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { type PersonRow, peopleOf } from "@rondom/db/family/people";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { reminderWishes } from "@rondom/db/task/reminder-wishes";
import { personKey } from "@rondom/domain/person";
import { dateOf } from "@rondom/domain/plain-date";
import { type ReminderKind, reminderDue } from "@rondom/domain/task/reminder";
import { reachableOwner } from "@rondom/domain/task/task";
import { liveStates } from "@rondom/domain/task/transition";

export interface DueReminder {
  task: Row<"task">;
  person: PersonRow;
  kind: ReminderKind;
  byDate: string;
}

/** The reminders of a family that are due today and were not given yet: each once per task, day and owner. */
export async function dueReminders(reader: Reader<SystemFamilyAccess>): Promise<DueReminder[]> {
  const people = await peopleOf(reader);
  const wishes = await reminderWishes(reader);
  const named = await daysNamed(reader);
  const given = new Set(
    (await rowsOf(reader, "reminder")).map((row) => onceKey(row.taskId, row.kind, row.byDate, row.ownerId)),
  );
  const today = dateOf(reader.now);
  return (await rowsOf(reader, "task", { state: liveStates })).flatMap((task) => {
    const { id, byDate, ownerId } = task;
    const owner = reachableOwner(task);
    const person = owner && people.get(personKey(owner));
    if (!person || person.gone || byDate === null) return [];
    const askedAt = Math.max(task.askedAt, named.get(`${id} ${byDate}`) ?? 0);
    const kind = reminderDue({ ...task, askedAt }, today, wishes.get(person.key)?.wish);
    if (kind === null) return [];
    // Rows of before reminders had an owner count for everybody.
    const once = [ownerId, ""].map((whose) => onceKey(id, kind, byDate, whose));
    return once.some((key) => given.has(key)) ? [] : [{ task, person, kind, byDate }];
  });
}

function onceKey(taskId: string, kind: ReminderKind, byDate: string, ownerId: string): string {
  return `${taskId} ${kind} ${byDate} ${ownerId}`;
}

/** When a day was last named by the owner of a task, by "TASK DAY". */
async function daysNamed(reader: Reader<SystemFamilyAccess>): Promise<Map<string, number>> {
  const events = await rowsOf(reader, "taskEvent", { kind: "not-yet" });
  return new Map(events.map(({ taskId, newDate, at }) => [`${taskId} ${newDate}`, at]));
}
