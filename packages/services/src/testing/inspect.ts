import { openDatabase } from "@rondom/db/engine/open";
import type { Row } from "@rondom/db/tables/schema";
import { createPostgres } from "@rondom/db/testing/database";
import { dumpTables } from "@rondom/db/testing/dump";
import { outboxRows, tamper } from "@rondom/db/testing/outbox";
import { plantWords } from "@rondom/db/testing/plant-words";

/** All rows of a running installation's database, by table, without the ones named. */
export async function dumpOf(url: string, except: readonly string[] = []): Promise<Record<string, string[]>> {
  const database = await openDatabase(url);
  try {
    return await dumpTables(database, except);
  } finally {
    await database.close();
  }
}

/** Plants a word in every typed column of the family's layer of a running installation; gives the words. */
export async function plantIn(url: string): Promise<string[]> {
  const database = await openDatabase(url);
  try {
    return await plantWords(database);
  } finally {
    await database.close();
  }
}

/** Every mail in the outbox of an installation, oldest first. */
export async function mailsOf(url: string): Promise<Row<"outbox">[]> {
  const database = await openDatabase(url);
  try {
    return await outboxRows(database);
  } finally {
    await database.close();
  }
}

/** Makes every mail that waits due now, as if the time until its next attempt had passed. */
export async function hurryMail(url: string): Promise<void> {
  const database = await openDatabase(url);
  try {
    await tamper(database, { nextAt: 0 });
  } finally {
    await database.close();
  }
}

/** URL of a new, empty database on the PostgreSQL server of this test run. */
export function newPostgresUrl(): Promise<string> {
  return createPostgres();
}
