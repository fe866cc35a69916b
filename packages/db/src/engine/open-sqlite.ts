import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Connection from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { makeSchema } from "../tables/schema";
import type { Database } from "./database";
import { sqliteKit } from "./kit-sqlite";
import { migrationsFolder } from "./migrations-folder";
import { queue } from "./queue";

const tables = makeSchema(sqliteKit);

/** Set on every open: better-sqlite3 falls back to synchronous=NORMAL when it re-opens a WAL file. */
export const pragmas = [
  "journal_mode = WAL",
  "synchronous = FULL",
  "foreign_keys = ON",
  "busy_timeout = 5000",
  "trusted_schema = OFF",
  "cell_size_check = ON",
  "secure_delete = ON",
] as const;

function connect(file: string, readonly: boolean): Connection.Database {
  const connection = new Connection(file, { readonly });
  for (const pragma of pragmas) connection.pragma(pragma);
  return connection;
}

/**
 * Opens a SQLite file (absolute path) and brings its tables up to date. One connection writes, behind a queue,
 * with BEGIN IMMEDIATE; a second one reads and cannot write, so that a forgotten transaction fails loudly.
 */
export function openSqlite(file: string): Database {
  mkdirSync(dirname(file), { recursive: true });
  const writer = connect(file, false);
  migrate(drizzle(writer), { migrationsFolder: migrationsFolder("sqlite") });
  const reader = connect(file, true);
  const writing = drizzle(writer, { casing: "snake_case" });
  const oneAtATime = queue();
  return {
    engine: "sqlite",
    tables,
    reading: drizzle(reader, { casing: "snake_case" }),
    transact: (body) =>
      oneAtATime(async () => {
        writer.exec("BEGIN IMMEDIATE");
        try {
          const result = await body(writing);
          writer.exec("COMMIT");
          return result;
        } catch (error) {
          if (writer.inTransaction) writer.exec("ROLLBACK");
          throw error;
        }
      }),
    close: async () => {
      // The writer last: the last connection brings the log into the file, and one that only reads cannot.
      await oneAtATime(async () => {
        reader.close();
        writer.close();
      });
    },
  };
}
