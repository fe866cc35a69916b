import type { SystemAccess } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";
import { type Database, inTransaction } from "../engine/database";

/** True while no organisation was ever added. */
export async function isEmpty(reader: Reader<SystemAccess>): Promise<boolean> {
  const { queries, tables } = connectionOf(reader);
  const found = await queries.select({ id: tables.organisation.id }).from(tables.organisation).limit(1);
  return found.length === 0;
}

class Undo extends Error {}

/** Writes a row and takes it back; throws what the engine throws when it cannot be written. */
export async function tryToWrite(database: Database): Promise<void> {
  try {
    await inTransaction(database, async (queries) => {
      await queries
        .insert(database.tables.installation)
        .values({ id: "health", value: "" })
        .onConflictDoNothing();
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
}
