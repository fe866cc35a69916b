import { and, eq, isNotNull } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { FamilyAccess } from "../access/access";
import { connectionOf, type Reader, touch, type Writer } from "../access/handle";
import type { JournalledTable, RowImage } from "../tables/journalled";

type AnyTable = SQLiteTable & { id: SQLiteColumn; organisationId: SQLiteColumn };

/** Columns that say since when a row no longer holds, and who said so. */
const endings = [
  ["until", null],
  ["withdrawnAt", "withdrawnBy"],
  ["liftedAt", "liftedBy"],
  ["settledAt", "settledBy"],
] as const;

function tableOf(reader: Reader<FamilyAccess>, name: JournalledTable): AnyTable {
  return connectionOf(reader).tables[name] as unknown as AnyTable;
}

function itself(reader: Reader<FamilyAccess>, table: AnyTable, id: string) {
  return and(eq(table.id, id), eq(table.organisationId, reader.access.organisationId));
}

/** The row as it is now, null when it is not there. The id comes from this family's journal. */
export async function rowNow(
  reader: Reader<FamilyAccess>,
  name: JournalledTable,
  id: string,
): Promise<RowImage | null> {
  const table = tableOf(reader, name);
  const [row] = await connectionOf(reader)
    .queries.select()
    .from(table)
    .where(itself(reader, table, id));
  return (row as RowImage | undefined) ?? null;
}

/** True when the row stands as something that no longer holds: ended, withdrawn, lifted, settled. */
export function hasEnded(row: RowImage): boolean {
  return endings.some(([at]) => typeof row[at] === "number");
}

/** Writes the image over the row, or adds it again. Versions go on counting up: what a screen still shows is stale. */
export async function putBack(
  writer: Writer<FamilyAccess>,
  name: JournalledTable,
  now: RowImage | null,
  image: RowImage,
): Promise<void> {
  const { queries } = connectionOf(writer);
  const table = tableOf(writer, name);
  const seen = Math.max(Number(now?.version ?? 0), Number(image.version ?? 0));
  const row = { ...image, ...("version" in image ? { version: seen + 1 } : {}) } as never;
  if (now)
    await queries
      .update(table)
      .set(row)
      .where(itself(writer, table, String(image.id)));
  else await queries.insert(table).values(row);
  touch(writer, String(image.id));
}

/**
 * Takes away a row that a step had added: it ends where its table knows an end, else it is erased. A contact stays:
 * the actor who ended still names it.
 */
export async function takeAway(
  writer: Writer<FamilyAccess>,
  name: JournalledTable,
  now: RowImage,
): Promise<void> {
  if (name === "contact" || hasEnded(now)) return;
  const { queries, tables } = connectionOf(writer);
  const table = tableOf(writer, name);
  const id = String(now.id);
  const ending = endings.find(([at]) => at in now);
  if (ending) {
    const [at, by] = ending;
    const patch = {
      [at]: writer.now,
      ...(by ? { [by]: writer.access.coordinatorId } : {}),
      ...("version" in now ? { version: Number(now.version) + 1 } : {}),
    };
    await queries
      .update(table)
      .set(patch as never)
      .where(itself(writer, table, id));
  } else {
    if (name === "need") {
      const { askAgain, needActor } = tables;
      // Who met it for a while, until that step was undone too; when it was asked again, and settled.
      await queries.delete(needActor).where(and(eq(needActor.needId, id), isNotNull(needActor.until)));
      await queries.delete(askAgain).where(and(eq(askAgain.needId, id), isNotNull(askAgain.settledAt)));
    }
    await queries.delete(table).where(itself(writer, table, id));
  }
  touch(writer, id);
}
