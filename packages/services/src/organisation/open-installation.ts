import { openDatabase } from "@rondom/db/engine/open";
import type { Ctx } from "../ctx";
import type { Environment } from "./environment";

/** Opens the database of the environment and brings its tables up to date. Close it once, at the end. */
export async function openInstallation({ databaseUrl }: Environment): Promise<Ctx["database"]> {
  return openDatabase(databaseUrl);
}
