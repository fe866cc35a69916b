import type { SystemAccess } from "../access/access";
import { connectionOf, type Writer } from "../access/handle";

/** Removes every row of every table, audit included: only for a demo that was not filled to its end. */
export async function emptyTables(writer: Writer<SystemAccess>): Promise<void> {
  const { queries, tables } = connectionOf(writer);
  // Tables stand after those that they refer to.
  for (const table of Object.values(tables).reverse()) await queries.delete(table);
}
