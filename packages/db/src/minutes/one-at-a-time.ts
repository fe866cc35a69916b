import { eq } from "drizzle-orm";
import type { InFamily } from "../access/access";
import { connectionOf, type Writer } from "../access/handle";

/**
 * Makes writers of one family wait for each other until their transactions end: a line cannot slip in while the
 * report is being frozen, and numbers stay without gaps. SQLite has one writer anyway; PostgreSQL locks the row.
 */
export async function oneAtATime(writer: Writer<InFamily>): Promise<void> {
  const { queries, tables } = connectionOf(writer);
  const { family } = tables;
  await queries
    .update(family)
    .set({ id: writer.access.familyId })
    .where(eq(family.id, writer.access.familyId));
}
