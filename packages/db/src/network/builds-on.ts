import { and, eq, isNull } from "drizzle-orm";
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from "drizzle-orm/sqlite-core";
import type { FamilyAccess } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";
import { sqliteKit } from "../engine/kit-sqlite";
import { type JournalledTable, journalledTables } from "../tables/journalled";
import { makeSchema, type TableName } from "../tables/schema";

interface Reference {
  table: TableName;
  column: string;
}

/** Columns that name a row without being a foreign key. */
const named: Partial<Record<JournalledTable, readonly Reference[]>> = {
  actor: [
    { table: "task", column: "ownerId" },
    { table: "line", column: "ownerId" },
    { table: "lineConflict", column: "ownerId" },
  ],
  need: [{ table: "agendaItem", column: "sourceId" }],
  ownDomain: [
    { table: "actorDomain", column: "domain" },
    { table: "need", column: "domain" },
    { table: "goal", column: "domain" },
    { table: "domainWords", column: "domain" },
    { table: "askAgain", column: "domain" },
  ],
};
const journal: readonly TableName[] = ["mapEdit", "mapEditRow"];

// Read off the tables themselves, so that a table of later is not forgotten.
const references = new Map<JournalledTable, Reference[]>(
  journalledTables.map((name) => [name, [...(named[name] ?? [])]]),
);
const schema = makeSchema(sqliteKit);
for (const [table, definition] of Object.entries(schema) as [TableName, SQLiteTable][]) {
  if (journal.includes(table)) continue;
  for (const key of getTableConfig(definition).foreignKeys) {
    const { columns, foreignTable } = key.reference();
    const to = journalledTables.find((name) => schema[name] === (foreignTable as unknown));
    if (to) for (const { name } of columns) references.get(to)?.push({ table, column: name });
  }
}

/**
 * True when a row of the family still names this one: by a foreign key, or by its id alone. What ended on the map no
 * longer counts; what was sent, answered or written elsewhere always does. `endable`: ask the tables alone whose rows
 * end with it.
 */
export async function buildsOn(
  reader: Reader<FamilyAccess>,
  name: JournalledTable,
  id: string,
  which: "anything" | "endable" = "anything",
): Promise<boolean> {
  const { queries, tables } = connectionOf(reader);
  for (const { table: other, column } of references.get(name) ?? []) {
    const table = tables[other] as unknown as Record<string, SQLiteColumn>;
    const onMap = journalledTables.some((journalled) => journalled === other);
    const ended =
      table.until ??
      table.removedAt ??
      table.settledAt ??
      (onMap ? (table.withdrawnAt ?? table.liftedAt) : undefined);
    if (which === "endable" && !table.until && name !== "ownDomain") continue;
    const at = table[column];
    if (!at || !table.familyId || !table.id) continue;
    const [found] = await queries
      .select({ id: table.id })
      .from(table as unknown as SQLiteTable)
      .where(and(eq(at, id), eq(table.familyId, reader.access.familyId), ...(ended ? [isNull(ended)] : [])))
      .limit(1);
    if (found) return true;
  }
  return false;
}
