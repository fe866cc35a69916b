import { openDatabase as open } from "@rondom/db/engine/open";
import type { Ctx } from "../ctx";
import { EnvironmentError } from "./environment-error";

/**
 * Opens the database of an environment and brings its tables up to date; once per process. Throws EnvironmentError
 * with one sentence when it cannot be reached.
 */
export async function openDatabase(databaseUrl: string): Promise<Ctx["database"]> {
  try {
    return await open(databaseUrl);
  } catch (error) {
    const name = /^postgres/.test(databaseUrl) ? "DATABASE_URL" : "RONDOM_DATA_DIR";
    const why = error instanceof Error ? error.message || error.name : "it did not answer";
    throw new EnvironmentError(`${name} cannot be used: the database did not open (${why}).`);
  }
}
