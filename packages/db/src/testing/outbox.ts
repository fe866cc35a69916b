import { asc, eq } from "drizzle-orm";
import { type Database, inTransaction } from "../engine/database";
import type { Row } from "../tables/schema";

/** Every mail in the outbox, oldest first. */
export async function outboxRows({ reading, tables }: Database): Promise<Row<"outbox">[]> {
  return reading.select().from(tables.outbox).orderBy(asc(tables.outbox.queuedAt), asc(tables.outbox.id));
}

/** Changes a mail behind the back of the verbs: what a crash or an attacker leaves. Without an id: every mail. */
export async function tamper(database: Database, patch: Partial<Row<"outbox">>, id?: string): Promise<void> {
  const { outbox } = database.tables;
  await inTransaction(database, async (queries) => {
    await queries
      .update(outbox)
      .set(patch)
      .where(id === undefined ? undefined : eq(outbox.id, id));
  });
}
