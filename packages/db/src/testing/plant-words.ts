import { getTableColumns } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { type Database, inTransaction } from "../engine/database";
import { sqliteKit } from "../engine/kit-sqlite";
import { familyTables } from "../tables/family";
import { familyLayerTables } from "../tables/family-layer";
import { meetingTables } from "../tables/meeting";
import { networkTables } from "../tables/network";
import { organisationTables } from "../tables/organisation";

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

/** Writes one unmistakable word into each typed column of the family's layer, in every row there; gives the words. */
export async function plantWords(database: Database): Promise<string[]> {
  const planted: string[] = [];
  await inTransaction(database, async (queries) => {
    for (const name of familyLayerNames()) {
      const table = database.tables[name as "wish"] as SQLiteTable;
      for (const column of typedColumns(table)) {
        const word = `zz${name}${column}zz`.toLowerCase();
        const rows = await queries
          .update(table)
          .set({ [column]: word } as never)
          .returning();
        if (rows.length === 0) throw new Error(`no row in ${name} to plant a word in`);
        planted.push(word);
      }
    }
  });
  return planted;
}
