import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { type Database, outsideTransaction } from "../engine/database";

/** Every row of every table as JSON lines in a fixed order, by table; `except` names tables to leave out. */
export async function dumpTables(
  database: Database,
  except: readonly string[] = [],
): Promise<Record<string, string[]>> {
  const dump: Record<string, string[]> = {};
  for (const [name, table] of Object.entries(database.tables)) {
    if (except.includes(name)) continue;
    const rows = await outsideTransaction(database)
      .select()
      .from(table as SQLiteTable);
    dump[name] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return dump;
}
