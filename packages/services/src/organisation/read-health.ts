import { tryToWrite } from "@rondom/db/organisation/installation";
import type { Ctx } from "../ctx";

export type Health = { status: "ok" } | { status: "failing"; reason: string };

/** Whether the database can be written now; what was tried is taken back, so that asking changes nothing. */
export async function readHealth({ database }: Pick<Ctx, "database">): Promise<Health> {
  try {
    await tryToWrite(database);
    return { status: "ok" };
  } catch {
    // The engine's words may hold a path or an address.
    return { status: "failing", reason: "the database cannot be written" };
  }
}
