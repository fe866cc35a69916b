import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Pool } from "pg";
import { makeSchema } from "../tables/schema";
import type { Database, Queries } from "./database";
import { postgresKit } from "./kit-postgres";
import { migrationsFolder } from "./migrations-folder";

const tables = makeSchema(postgresKit);
/** Any fixed number: processes that start together migrate one after another. */
const migrationLock = 7_206_636_001;

async function bringUpToDate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    await migrate(drizzle(client), { migrationsFolder: migrationsFolder("postgres") });
  } finally {
    await client.query("select pg_advisory_unlock($1)", [migrationLock]);
    client.release();
  }
}

/** Opens a PostgreSQL database by its URL and brings its tables up to date. Several processes may share it. */
export async function openPostgres(url: string, connections = 10): Promise<Database> {
  const pool = new Pool({ connectionString: url, max: connections });
  // A connection that dies while idle must not end the process; the next query opens a new one.
  pool.on("error", () => undefined);
  await bringUpToDate(pool);
  const queries = drizzle(pool, { casing: "snake_case" });
  return {
    engine: "postgres",
    tables,
    reading: queries as unknown as Queries,
    transact: (body) => queries.transaction((tx) => body(tx as unknown as Queries)),
    close: () => pool.end(),
  };
}
