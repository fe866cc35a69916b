import type { MailKind } from "@rondom/domain/access/mail";
import { and, asc, eq, inArray, lte, notInArray, type SQL, sql } from "drizzle-orm";
import type { SystemAccess } from "../access/access";
import { connectionOf, type Writer } from "../access/handle";
import type { Row } from "../tables/schema";

/**
 * Takes the mails that are due longest for one process, at most so many, and marks them as being sent. No other
 * process gets them: SQLite has one writer at a time, PostgreSQL skips rows that another one holds. Mails of the kinds
 * in `held` stay where they are.
 */
export async function claimDue(
  writer: Writer<SystemAccess>,
  by: string,
  most: number,
  held: readonly MailKind[] = [],
): Promise<Row<"outbox">[]> {
  const { engine, queries, tables } = connectionOf(writer);
  const { outbox } = tables;
  const due = queries
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(eq(outbox.state, "queued"), lte(outbox.nextAt, writer.now), notInArray(outbox.kind, [...held])),
    )
    .orderBy(asc(outbox.nextAt), asc(outbox.queuedAt), asc(outbox.id))
    .limit(most);
  // As an array the choice is made once; as a plain subquery PostgreSQL may run it again and lock more rows.
  const mine: SQL =
    engine === "postgres"
      ? sql`${outbox.id} = any(array(${due} for update skip locked))`
      : inArray(outbox.id, due);
  const claimed = await queries
    .update(outbox)
    .set({ state: "sending", claimedAt: writer.now, claimedBy: by })
    .where(mine)
    .returning();
  return claimed.sort((a, b) => a.nextAt - b.nextAt || a.queuedAt - b.queuedAt);
}
