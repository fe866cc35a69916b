import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import type { Served } from "./serve";

type Row = Record<string, unknown>;

/** Every row of every table, as another program reads the database's file. */
export function everyTable({ dataDir }: Served): Record<string, Row[]> {
  const database = new DatabaseSync(join(dataDir, "rondom.db"), { readOnly: true });
  try {
    const tables = database
      .prepare(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name",
      )
      .all();
    return Object.fromEntries(
      tables.map(({ name }) => [String(name), database.prepare(`select * from "${name}"`).all()]),
    );
  } finally {
    database.close();
  }
}

/** The rows of one table. */
export function rowsIn(served: Served, table: string): Row[] {
  return everyTable(served)[table] ?? [];
}

/** Waits until no mail is on its way, so that nothing changes by itself. */
export async function quiet(served: Served): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const waiting = rowsIn(served, "outbox").filter(({ state }) => state === "queued" || state === "sending");
    if (waiting.length === 0) return;
    await wait(100);
  }
  throw new Error("the queue did not empty");
}
