import { randomBytes } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type SQL, sql } from "drizzle-orm";
import { Client } from "pg";
import type { Database } from "../engine/database";
import { openDatabase } from "../engine/open";

/** Engine of this test run: RONDOM_TEST_ENGINE, SQLite unless it says postgres. */
export const testEngine: Database["engine"] =
  process.env.RONDOM_TEST_ENGINE === "postgres" ? "postgres" : "sqlite";

const folder = mkdtempSync(join(tmpdir(), "rondom-test-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** A fresh, migrated database of this run's engine and its URL; a copy of a template that was migrated once. */
export async function freshDatabaseUrl(): Promise<string> {
  return testEngine === "sqlite" ? freshFile() : freshPostgres();
}

/** The same, opened. Close it in afterEach. */
export async function freshDatabase(): Promise<Database> {
  return testEngine === "sqlite" ? openAndRemove(await freshFile()) : borrowPostgres();
}

async function openAndRemove(file: string): Promise<Database> {
  const database = await openDatabase(file);
  async function close() {
    await database.close();
    for (const part of ["", "-wal", "-shm"]) rmSync(`${file}${part}`, { force: true });
  }
  return { ...database, close };
}

/** Databases of this process that tests gave back, empty again: to make and open one takes longer than most tests. */
const givenBack: Database[] = [];

async function borrowPostgres(): Promise<Database> {
  const database = givenBack.pop() ?? (await openDatabase(await freshPostgres()));
  let back = false;
  const lent = () => {
    if (back) throw new Error("this database is closed");
    return database;
  };
  async function close() {
    if (back) return;
    back = true;
    // A test that left a lock behind has spoilt its database; the next one gets another.
    const empty = await emptyAll(database).then(
      () => true,
      () => false,
    );
    if (empty) givenBack.push(database);
    else await database.close();
  }
  return {
    ...database,
    get reading() {
      return lent().reading;
    },
    transact: async (body) => lent().transact(body),
    close,
  };
}

async function emptyAll({ transact }: Database): Promise<void> {
  await transact(async (queries) => {
    const { execute } = queries as unknown as { execute: (statement: SQL) => Promise<unknown> };
    await execute.call(queries, deleteEverything);
  });
}

const deleteEverything = sql`
  do $$ declare one text; begin
    set local lock_timeout = '2s';
    set local session_replication_role = replica;
    for one in select tablename from pg_tables where schemaname = 'public' loop
      execute format('delete from %I', one);
    end loop;
  end $$`;

async function freshFile(): Promise<string> {
  const template = join(folder, "template.db");
  if (!existsSync(template)) await (await openDatabase(template)).close();
  const file = join(folder, `${randomBytes(8).toString("hex")}.db`);
  copyFileSync(template, file);
  return file;
}

const serverUrl = () => {
  const url = process.env.RONDOM_TEST_POSTGRES;
  if (!url)
    throw new Error("RONDOM_TEST_POSTGRES is not set: npm test starts a PostgreSQL server and sets it");
  return url;
};

let postgresTemplate: Promise<string> | undefined;

async function freshPostgres(): Promise<string> {
  postgresTemplate ??= createPostgres().then(async (url) => {
    await (await openDatabase(url)).close();
    return new URL(url).pathname.slice(1);
  });
  return createPostgres(await postgresTemplate);
}

/** A new database on the PostgreSQL server of this test run, empty or a copy; gives its URL. */
export async function createPostgres(template?: string): Promise<string> {
  const name = `rondom_${randomBytes(8).toString("hex")}`;
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(`create database ${name}${template ? ` template ${template}` : ""}`);
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.toString();
}
