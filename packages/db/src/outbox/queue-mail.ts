import type { Access } from "../access/access";
import { connectionOf, touch, type Writer } from "../access/handle";
import type { NewRow, Row } from "../tables/schema";

/** Puts a mail into the outbox, in the transaction that causes it. */
export async function queueMail(writer: Writer<Access>, mail: NewRow<"outbox">): Promise<Row<"outbox">> {
  const { queries, tables } = connectionOf(writer);
  const [row] = await queries.insert(tables.outbox).values(mail).returning();
  if (!row) throw new Error("the mail was not written");
  touch(writer, row.id);
  return row;
}
