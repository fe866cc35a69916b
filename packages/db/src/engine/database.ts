import { AsyncLocalStorage } from "node:async_hooks";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { Schema } from "../tables/schema";

/** What queries are written against; PostgreSQL's is cast to it once, in open-postgres. */
export type Queries = BetterSQLite3Database<Record<string, never>>;

/** An open database of either engine. Made by `openDatabase`, closed once. */
export interface Database {
  readonly engine: "sqlite" | "postgres";
  readonly tables: Schema;
  /** Queries outside a transaction; on SQLite this connection cannot write. */
  readonly reading: Queries;
  /** Runs the body in one transaction of its own; a rejected body rolls everything back. Use `inTransaction`. */
  readonly transact: <T>(body: (queries: Queries) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

const inside = new AsyncLocalStorage<true>();

/**
 * One transaction, both engines: commits when the body resolves, rolls back when it rejects.
 * No IO but the database inside. Throws when used inside another one: nesting hides what belongs together.
 */
export function inTransaction<T>(database: Database, body: (queries: Queries) => Promise<T>): Promise<T> {
  refuseInside();
  return database.transact((queries) => inside.run(true, () => body(queries)));
}

/** Queries that only read, each in its own snapshot. Throws inside a transaction, whose own handle sees its writes. */
export function outsideTransaction(database: Database): Queries {
  refuseInside();
  return database.reading;
}

function refuseInside(): void {
  if (inside.getStore()) throw new Error("the database itself was used inside a transaction: use its handle");
}
