import type { Database } from "./database";
import { openPostgres } from "./open-postgres";
import { openSqlite } from "./open-sqlite";

/** Opens `postgres://…` or the absolute path of a SQLite file, and brings its tables up to date. */
export async function openDatabase(url: string): Promise<Database> {
  return /^postgres(ql)?:\/\//.test(url) ? openPostgres(url) : openSqlite(url);
}
