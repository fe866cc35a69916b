import { readEnvironment } from "@rondom/services/organisation/environment";
import { openInstallation } from "@rondom/services/organisation/open-installation";
import { runPostman } from "./run-postman";

/**
 * The postman as a process of its own, beside web processes on the same database. Throws EnvironmentError for
 * settings it cannot use; without SMTP_URL there is nothing to do, and it says so.
 */
export async function runAsProcess(
  env: Readonly<Record<string, string | undefined>>,
  root: string,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<void> {
  const environment = readEnvironment(env, { root });
  const { settings, smtpUrl } = environment;
  if (!smtpUrl) {
    say("SMTP_URL is not set: mail stays in the queue.");
    return;
  }
  const database = await openInstallation(environment);
  try {
    const ctx = { database, settings, acting: { kind: "system" as const }, now: Date.now };
    say("The postman is at work.");
    await runPostman({
      ctx,
      smtpUrl,
      signal,
      // The words of an unknown error could hold what it was about; its kind says enough here.
      onTrouble: (error) =>
        say(
          `The postman could not work: ${error instanceof Error ? error.name : "unknown"}. It tries again.`,
        ),
    });
  } finally {
    await database.close();
  }
}
