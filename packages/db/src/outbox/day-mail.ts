import { newId } from "@rondom/domain/id";
import { and, eq, inArray, lt, notExists } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Access, SystemAccess } from "../access/access";
import { connectionOf, touch, type Writer } from "../access/handle";

/**
 * Takes a day for one mail to an address; false when another has it, or an earlier one still waits to go. A mail that was
 * replaced before it went gives its day back. Several at once: one gets it.
 */
export async function takeDay(
  writer: Writer<Access>,
  addressKey: string,
  day: string,
  mailId: string,
): Promise<boolean> {
  const { queries, tables } = connectionOf(writer);
  const { dayMail, outbox } = tables;
  const [waiting] = await queries
    .select({ id: outbox.id })
    .from(dayMail)
    .innerJoin(outbox, eq(outbox.id, dayMail.mailId))
    .where(
      and(
        eq(dayMail.addressKey, addressKey),
        lt(dayMail.day, day),
        inArray(outbox.state, ["queued", "sending"]),
      ),
    )
    .limit(1);
  if (waiting) return false;
  const [taken] = await queries
    .insert(dayMail)
    .values({ id: newId(), addressKey, day, mailId })
    .onConflictDoNothing({ target: [dayMail.addressKey, dayMail.day] })
    .returning({ id: dayMail.id });
  if (taken) return true;
  const [given] = await queries
    .select({ id: dayMail.id, mailId: dayMail.mailId })
    .from(dayMail)
    .innerJoin(outbox, eq(outbox.id, dayMail.mailId))
    .where(and(eq(dayMail.addressKey, addressKey), eq(dayMail.day, day), eq(outbox.state, "replaced")));
  if (!given) return false;
  const again = await queries
    .update(dayMail)
    .set({ mailId })
    .where(and(eq(dayMail.id, given.id), eq(dayMail.mailId, given.mailId)))
    .returning({ id: dayMail.id });
  return again.length > 0;
}

/** A mail that goes on a later day than it was written for has that day. */
export async function moveDay(writer: Writer<SystemAccess>, mailId: string, day: string): Promise<void> {
  const { queries, tables } = connectionOf(writer);
  const { dayMail } = tables;
  const other = alias(dayMail, "other");
  const has = queries
    .select({ id: other.id })
    .from(other)
    .where(and(eq(other.addressKey, dayMail.addressKey), eq(other.day, day)));
  const moved = await queries
    .update(dayMail)
    .set({ day })
    .where(and(eq(dayMail.mailId, mailId), lt(dayMail.day, day), notExists(has)))
    .returning({ id: dayMail.id });
  for (const { id } of moved) touch(writer, id);
}
