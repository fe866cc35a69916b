import { asc } from "drizzle-orm";
import type { Database } from "../engine/database";
import type { TableName } from "../tables/schema";

/** All rows of all tables, by id. */
export async function everyRow({ reading, tables }: Database): Promise<Record<TableName, unknown[]>> {
  const rows: Partial<Record<TableName, unknown[]>> = {};
  for (const name of Object.keys(tables) as TableName[]) {
    rows[name] = await reading.select().from(tables[name]).orderBy(asc(tables[name].id));
  }
  return rows as Record<TableName, unknown[]>;
}
