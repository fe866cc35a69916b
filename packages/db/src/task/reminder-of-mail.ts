import { liveStates } from "@rondom/domain/task/transition";
import { eq } from "drizzle-orm";
import type { SystemAccess } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";

/**
 * True when nothing that a reminder names waits any more for who is reminded: done, handed back, given to somebody
 * else, or for another day. False for a mail of which it is not known what it names.
 */
export async function reminderIsIdle(reader: Reader<SystemAccess>, mailId: string): Promise<boolean> {
  const { queries, tables } = connectionOf(reader);
  const { reminder, task } = tables;
  const named = await queries
    .select({ remindedOwner: reminder.ownerId, remindedDay: reminder.byDate, task })
    .from(reminder)
    .innerJoin(task, eq(task.id, reminder.taskId))
    .where(eq(reminder.mailId, mailId));
  const waits = named.some(
    ({ remindedOwner, remindedDay, task }) =>
      liveStates.includes(task.state) && task.ownerId === remindedOwner && task.byDate === remindedDay,
  );
  return named.length > 0 && !waits;
}
