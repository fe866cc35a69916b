import { DatabaseSync } from "node:sqlite";

const tables = ["installation", "family"];

/** The database's file takes nothing new any more, with words of its own, as a full disk does; again: it does. */
export function refuseWrites(file: string, refuse: boolean): void {
  // The server may just be writing: a few seconds of patience.
  const database = new DatabaseSync(file, { timeout: 10_000 });
  try {
    for (const table of tables) {
      database.exec(
        refuse
          ? `create trigger refuse_${table} before insert on ${table} begin select raise(abort, 'disk words'); end`
          : `drop trigger refuse_${table}`,
      );
    }
  } finally {
    database.close();
  }
}
