import { eq, getTableColumns } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { type Database, inTransaction } from "../engine/database";
import { sqliteKit } from "../engine/kit-sqlite";
import { familyTables } from "../tables/family";
import { familyLayerTables } from "../tables/family-layer";
import { meetingTables } from "../tables/meeting";
import { networkTables } from "../tables/network";
import { organisationTables } from "../tables/organisation";
import { makeSchema, type Row } from "../tables/schema";

/** Names of the tables that hold the family's layer, read off the schema itself. */
export function familyLayerNames(): string[] {
  const organisation = organisationTables(sqliteKit);
  const family = { ...organisation, ...familyTables(sqliteKit, organisation) };
  const network = { ...family, ...networkTables(sqliteKit, family) };
  return Object.keys(familyLayerTables(sqliteKit, { ...network, ...meetingTables(sqliteKit, network) }));
}

/** Text that a person typed: no id, no reference, no fixed choice, no language tag. */
export function typedColumns(table: SQLiteTable): string[] {
  return Object.entries(getTableColumns(table)).flatMap(([key, column]) => {
    const choice = (column.enumValues?.length ?? 0) > 0;
    const typed = column.dataType === "string" && !choice && !/id$/i.test(key);
    return typed && key !== "language" && key !== "domain" ? [key] : [];
  });
}

/** What is chosen, listed or drawn in tables where a choice says as much of somebody as a word does. */
const told: Record<string, readonly string[]> = {
  feeling: [
    ...["quality", "group", "supports", "costs", "functions", "closeness", "frequency", "means", "where"],
    ...["outlook", "strength"],
  ],
  networkVersion: ["map"],
  felt: ["richness", "effect"],
};

/** A column of the family's layer that says something of somebody. */
export interface Plantable {
  table: string;
  column: string;
}

/** Every such column, read off the schema; a text that is added tomorrow is among them. */
export function plantableColumns(): Plantable[] {
  const schema = makeSchema(sqliteKit);
  return familyLayerNames().flatMap((table) =>
    [...typedColumns(schema[table as "wish"]), ...(told[table] ?? [])].map((column) => ({ table, column })),
  );
}

/** The word of a column, like no other in the house. */
export function wordIn({ table, column }: Plantable): string {
  return `zz${table}${column}zz`.toLowerCase();
}

/** Writes one unmistakable word into a column, in every row there; gives the word. */
export async function plantWord(database: Database, plantable: Plantable): Promise<string> {
  const { table: name, column } = plantable;
  const word = wordIn(plantable);
  await inTransaction(database, async (queries) => {
    const table = database.tables[name as "networkVersion"];
    const rows = await queries.select().from(table);
    if (rows.length === 0) throw new Error(`no row in ${name} to plant a word in`);
    for (const row of rows) {
      const patch = { [column]: planted(row, column, word) };
      await queries
        .update(table)
        .set(patch as never)
        .where(eq(table.id, row.id));
    }
  });
  return word;
}

/** The word in the form of the column: as it is, in a list, or as everybody's name on a drawn map. */
function planted(row: Row<"networkVersion">, column: string, word: string): unknown {
  if (column === "map") {
    return { ...row.map, actors: row.map.actors.map((actor) => ({ ...actor, name: word })) };
  }
  return ["supports", "costs", "functions", "means"].includes(column) ? [word] : word;
}

/** Plants each of these columns; gives the words. */
export async function plantWords(
  database: Database,
  columns: readonly Plantable[] = plantableColumns(),
): Promise<string[]> {
  const words: string[] = [];
  for (const column of columns) words.push(await plantWord(database, column));
  return words;
}
