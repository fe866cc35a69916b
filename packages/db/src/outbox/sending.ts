import type { MailKind } from "@rondom/domain/access/mail";
import { and, count, eq, inArray, lt, lte, notInArray } from "drizzle-orm";
import type { SystemAccess } from "../access/access";
import { connectionOf, type Reader, touch, type Writer } from "../access/handle";
import type { NewRow, Row } from "../tables/schema";

/** Says that a process is still busy with its mails. */
export async function keepClaims(writer: Writer<SystemAccess>, by: string): Promise<void> {
  const { queries, tables } = connectionOf(writer);
  await queries
    .update(tables.outbox)
    .set({ claimedAt: writer.now })
    .where(and(eq(tables.outbox.state, "sending"), eq(tables.outbox.claimedBy, by)));
}

/** Mails that some process is sending, or was when it died. */
export async function mailsBeingSent(reader: Reader<SystemAccess>): Promise<Row<"outbox">[]> {
  const { queries, tables } = connectionOf(reader);
  return queries.select().from(tables.outbox).where(eq(tables.outbox.state, "sending"));
}

/** How many mails wait for their turn and may go now; those of the kinds in `held` may not. */
export async function dueMails(
  reader: Reader<SystemAccess>,
  held: readonly MailKind[] = [],
): Promise<number> {
  const { queries, tables } = connectionOf(reader);
  const [row] = await queries
    .select({ due: count() })
    .from(tables.outbox)
    .where(
      and(
        eq(tables.outbox.state, "queued"),
        lte(tables.outbox.nextAt, reader.now),
        notInArray(tables.outbox.kind, [...held]),
      ),
    );
  return row?.due ?? 0;
}

/**
 * Moves a mail that this process claimed; false when it was not this one's. One that was put in doubt meanwhile
 * may still be settled, but never goes back into the queue: its text is gone.
 */
export async function settleClaimed(
  writer: Writer<SystemAccess>,
  mail: { id: string; claimedBy: string },
  patch: Partial<NewRow<"outbox">>,
): Promise<boolean> {
  const { queries, tables } = connectionOf(writer);
  const { outbox } = tables;
  const settled = await queries
    .update(outbox)
    .set(patch)
    .where(
      and(
        eq(outbox.id, mail.id),
        eq(outbox.claimedBy, mail.claimedBy),
        inArray(outbox.state, patch.state === "queued" ? ["sending"] : ["sending", "unknown"]),
      ),
    )
    .returning({ id: outbox.id });
  if (settled.length > 0) touch(writer, mail.id);
  return settled.length > 0;
}

/** Marks those mails as in doubt whose process gave no sign of life since `before` (ms); gives how many. */
export async function doubt(
  writer: Writer<SystemAccess>,
  ids: readonly string[],
  before: number,
): Promise<number> {
  if (ids.length === 0) return 0;
  const { queries, tables } = connectionOf(writer);
  const { outbox } = tables;
  const found = await queries
    .update(outbox)
    .set({ state: "unknown", raw: null, endedAt: writer.now })
    .where(and(inArray(outbox.id, [...ids]), eq(outbox.state, "sending"), lt(outbox.claimedAt, before)))
    .returning({ id: outbox.id });
  for (const { id } of found) touch(writer, id);
  return found.length;
}
