import { openDatabase } from "@rondom/db/engine/open";
import { dumpTables } from "@rondom/db/testing/dump";
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
