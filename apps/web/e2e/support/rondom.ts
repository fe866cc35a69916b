import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../../../..");

/** Runs a command of `rondom` as its own process; gives what it prints with --json. Rejects when it is refused. */
export async function rondom(env: Record<string, string>, ...words: string[]): Promise<unknown> {
  const { SMTP_URL, MAIL_FROM, APP_URL, DATABASE_URL, AUTH_SECRET, ...clean } = process.env;
  const command = ["--import", "tsx", "apps/cli/src/main.ts", ...words, "--json"];
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    cwd: root,
    env: { ...clean, ...env },
  });
  return JSON.parse(stdout);
}
