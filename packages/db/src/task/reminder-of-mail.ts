import { and, asc, eq, isNull } from "drizzle-orm";
import type { SystemAccess } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";
import type { Row } from "../tables/schema";

/** One task that a reminder names; `closed`: the file of its family is, by now. */
export interface Reminded {
  reminder: Row<"reminder">;
  task: Row<"task">;
  closed: boolean;
}

/** What a reminder names, family by family; nothing of a mail of which that is not known. */
export async function remindedBy(reader: Reader<SystemAccess>, mailId: string): Promise<Reminded[]> {
  const { queries, tables } = connectionOf(reader);
  const { reminder, task, familyClosing } = tables;
  const rows = await queries
    .select({ reminder, task, closingId: familyClosing.id })
    .from(reminder)
    .innerJoin(task, eq(task.id, reminder.taskId))
    .leftJoin(familyClosing, and(eq(familyClosing.familyId, task.familyId), isNull(familyClosing.reopenedAt)))
    .where(eq(reminder.mailId, mailId))
    .orderBy(asc(task.familyId), asc(reminder.id));
  return rows.map(({ closingId, ...named }) => ({ ...named, closed: closingId !== null }));
}
