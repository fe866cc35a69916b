import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { freshDatabaseUrl, testEngine } from "../testing/database";
import { inTransaction, outsideTransaction } from "./database";
import { openDatabase } from "./open";

const expected = {
  journal_mode: "wal",
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  secure_delete: 1,
};

test.runIf(testEngine === "sqlite")("every open sets the pragmas again, on both connections", async () => {
  const url = await freshDatabaseUrl();
  for (let open = 0; open < 2; open += 1) {
    const database = await openDatabase(url);
    for (const [pragma, value] of Object.entries(expected)) {
      const ask = sql.raw(`pragma ${pragma}`);
      expect(await outsideTransaction(database).get(ask), pragma).toEqual({ [pragma]: value });
      expect(await inTransaction(database, async (queries) => queries.get(ask)), pragma).toEqual({
        [pragma]: value,
      });
    }
    await database.close();
  }
});

test.runIf(testEngine === "sqlite")("SQLite waits 5 s for another writer", async () => {
  const database = await openDatabase(await freshDatabaseUrl());
  expect(await inTransaction(database, async (queries) => queries.get(sql`pragma busy_timeout`))).toEqual({
    timeout: 5000,
  });
  await database.close();
});
