import type { SystemAccess } from "@rondom/db/access/access";
import { act, look } from "@rondom/db/access/act";
import { familyWriter } from "@rondom/db/access/family-writer";
import { system, systemFor } from "@rondom/db/access/grants";
import type { Writer } from "@rondom/db/access/handle";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { takeDay } from "@rondom/db/outbox/day-mail";
import { add } from "@rondom/db/scope/rows";
import { familiesToRemind } from "@rondom/db/task/families-to-remind";
import { isCivilMoment } from "@rondom/domain/calendar/allowed-day";
import { newId } from "@rondom/domain/id";
import { dateOf } from "@rondom/domain/plain-date";
import { daysInSight } from "@rondom/domain/task/reminder";
import type { Ctx, Settings } from "../ctx";
import { dayKeyOf } from "../outbox/day-key";
import { dueReminders } from "./due-reminders";
import { queueReminderMail, type ReminderPart } from "./queue-reminder-mail";

/** One mailbox in one organisation, and the families of which something is due there. */
interface Recipient {
  addressKey: string;
  familyIds: Set<string>;
  /** The nearest day of what is due. */
  byDate: string;
}

/**
 * Reminds, at a civil hour of an allowed day, everyone with a task whose day is near or just over: one mail a day per
 * address, with all their tasks of all families of the organisation in it, each reminder once. Whoever helps in two
 * organisations hears of the other one on the next allowed day: nothing of one goes into the mail of the other. Gives
 * how many mails were queued. Safe to run at any time, by several at once.
 */
export async function sendReminders(ctx: Ctx): Promise<number> {
  if (!isCivilMoment(ctx.now())) return 0;
  let queued = 0;
  for (const recipient of await recipientsDue(ctx)) {
    const mailed = await act(ctx, "task.remind", system, (writer) => remind(writer, ctx.settings, recipient));
    queued += mailed ? 1 : 0;
  }
  return queued;
}

/** Who waits for a reminder, the nearest day first. */
async function recipientsDue(ctx: Ctx): Promise<Recipient[]> {
  const { from, until } = daysInSight(dateOf(ctx.now()));
  const families = await look(ctx, system, (reader) => familiesToRemind(reader, from, until));
  const recipients = new Map<string, Recipient>();
  for (const familyId of families) {
    const { due, organisationId } = await look(ctx, systemFor(familyId), async (reader) => ({
      due: await dueReminders(reader),
      organisationId: reader.access.organisationId,
    }));
    for (const { person, byDate } of due) {
      const addressKey = dayKeyOf(ctx.settings, person);
      const key = `${organisationId} ${addressKey}`;
      const known = recipients.get(key) ?? { addressKey, familyIds: new Set(), byDate };
      known.familyIds.add(familyId);
      const [nearest = byDate] = [byDate, known.byDate].toSorted();
      recipients.set(key, { ...known, byDate: nearest });
    }
  }
  return [...recipients.values()].toSorted((a, b) => a.byDate.localeCompare(b.byDate));
}

async function remind(
  writer: Writer<SystemAccess>,
  settings: Settings,
  { addressKey, familyIds }: Recipient,
): Promise<boolean> {
  const mailId = newId();
  const parts: (ReminderPart & { take: () => Promise<unknown> })[] = [];
  // Always in the same order, so that two postmen never wait for each other.
  for (const familyId of [...familyIds].sort()) {
    const family = await familyWriter(writer, familyId);
    await oneAtATime(family);
    for (const { task, person, kind, byDate } of await dueReminders(family)) {
      if (dayKeyOf(settings, person) !== addressKey) continue;
      const about = { taskId: task.id, kind, byDate, ownerId: task.ownerId };
      const row = { id: newId(), ...about, mailId, at: writer.now };
      parts.push({ writer: family, task, person, take: () => add(family, "reminder", row) });
    }
  }
  if (parts.length === 0 || !(await takeDay(writer, addressKey, dateOf(writer.now), mailId))) return false;
  for (const { take } of parts) await take();
  await queueReminderMail(settings, parts, mailId);
  return true;
}
