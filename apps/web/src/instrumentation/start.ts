import { join } from "node:path";
import { EnvironmentError } from "@rondom/services/organisation/environment-error";
import { openInstallation } from "./open-installation";

/** Opens everything, or says in one sentence why not and ends the process. */
export async function start(): Promise<void> {
  try {
    await openInstallation(process.env, process.env.RONDOM_ROOT ?? join(process.cwd(), "../.."));
  } catch (error) {
    console.error(
      error instanceof EnvironmentError ? error.message : `Rondom could not start: ${reason(error)}`,
    );
    process.exit(1);
  }
}

/** What a driver says when the database cannot be reached; a refused connection has its words in the code. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? ` (${error.code})` : "";
  return `${error.message || error.name}${code}`;
}
