import { eq } from "drizzle-orm";
import type { SystemAccess } from "../access/access";
import { connectionOf, type Reader, touch, type Writer } from "../access/handle";
import { type Database, inTransaction } from "../engine/database";

/** What the installation noted of itself under a name; null when nothing was. */
export async function installationNote(reader: Reader<SystemAccess>, id: string): Promise<string | null> {
  const { queries, tables } = connectionOf(reader);
  const [row] = await queries
    .select()
    .from(tables.installation)
    .where(eq(tables.installation.id, id))
    .limit(1);
  return row?.value ?? null;
}

/** Notes it, over what was there. */
export async function noteInstallation(
  writer: Writer<SystemAccess>,
  id: string,
  value: string,
): Promise<void> {
  const { queries, tables } = connectionOf(writer);
  await queries
    .insert(tables.installation)
    .values({ id, value })
    .onConflictDoUpdate({ target: tables.installation.id, set: { value } });
  touch(writer, id);
}

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
