import type { SystemAccess } from "@rondom/db/access/access";
import { familyWriter } from "@rondom/db/access/family-writer";
import type { Writer } from "@rondom/db/access/handle";
import { peopleOf } from "@rondom/db/family/people";
import { type Reminded, remindedBy } from "@rondom/db/task/reminder-of-mail";
import { reminderWishes } from "@rondom/db/task/reminder-wishes";
import { personKey } from "@rondom/domain/person";
import { dateOf } from "@rondom/domain/plain-date";
import { reminderHolds, wantsReminder } from "@rondom/domain/task/reminder";
import { reachableOwner } from "@rondom/domain/task/task";
import { taskIsLive } from "@rondom/domain/task/transition";
import type { Settings } from "../ctx";
import { dayKey, dayKeyOf } from "../outbox/day-key";
import type { ReminderPart } from "./queue-reminder-mail";

/** A reminder that has not gone yet. */
export interface ReminderMail {
  id: string;
  to: string;
}

/** What of a reminder that has not gone yet still waits for its reader. */
export interface Waiting {
  /** It named something that waits no more; a mail of which it is not known what it names is not. */
  some: "all" | "part" | "none";
  parts: (ReminderPart & { reminderId: string })[];
}

/**
 * What a reminder names and still waits for who is reminded: not what was done, handed back, given to somebody else or
 * for another day, nor of before a day that is over, nor of a family that they left or whose file is closed, nor of who has another address or wishes none.
 */
export async function waitingParts(
  writer: Writer<SystemAccess>,
  settings: Settings,
  { id, to }: ReminderMail,
): Promise<Waiting> {
  const named = await remindedBy(writer, id);
  const reads = dayKey(settings, to);
  const parts: Waiting["parts"] = [];
  for (const familyId of [...new Set(named.map(({ task }) => task.familyId))]) {
    const waiting = await partsIn(writer, familyId, named);
    parts.push(...waiting.filter(({ person }) => dayKeyOf(settings, person) === reads));
  }
  return { some: parts.length === named.length ? "all" : parts.length > 0 ? "part" : "none", parts };
}

async function partsIn(writer: Writer<SystemAccess>, familyId: string, named: readonly Reminded[]) {
  const family = await familyWriter(writer, familyId);
  const people = await peopleOf(family);
  const wishes = await reminderWishes(family);
  return named.flatMap(({ task, reminder, closed }) => {
    const owner = reachableOwner(task);
    const person = owner && people.get(personKey(owner));
    if (task.familyId !== familyId || closed || !person || person.gone || !taskIsLive(task.state)) return [];
    if (task.ownerId !== reminder.ownerId || task.byDate !== reminder.byDate) return [];
    if (!reminderHolds(reminder, dateOf(writer.now))) return [];
    if (!wantsReminder(wishes.get(person.key)?.wish ?? "all", reminder.kind)) return [];
    return [{ writer: family, task, person, reminderId: reminder.id }];
  });
}
