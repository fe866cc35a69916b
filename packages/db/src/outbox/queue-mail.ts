import { Refusal } from "@rondom/domain/refusal";
import type { Access } from "../access/access";
import { connectionOf, touch, type Writer } from "../access/handle";
import type { NewRow, Row } from "../tables/schema";

/**
 * Puts a mail into the outbox, in the transaction that causes it. Throws Refusal("not-found") for an id that another
 * mail has.
 */
export async function queueMail(writer: Writer<Access>, mail: NewRow<"outbox">): Promise<Row<"outbox">> {
  const { queries, tables } = connectionOf(writer);
  const [row] = await queries
    .insert(tables.outbox)
    .values(mail)
    .onConflictDoNothing({ target: tables.outbox.id })
    .returning();
  if (!row) throw new Refusal("not-found");
  touch(writer, row.id);
  return row;
}
