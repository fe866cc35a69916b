import { join } from "node:path";
import { run } from "../../../cli/src/run";

const root = join(import.meta.dirname, "../../../..");

/** Runs a command of `rondom`; gives what it prints with --json. Rejects when it is refused. */
export async function rondom(env: Record<string, string>, ...words: string[]): Promise<unknown> {
  const said: string[] = [];
  const { SMTP_URL, MAIL_FROM, APP_URL, DATABASE_URL, AUTH_SECRET, ...clean } = process.env;
  const code = await run([...words, "--json"], {
    env: { ...clean, ...env },
    root,
    out: (text) => said.push(text),
    err: (text) => said.push(text),
    now: Date.now,
  });
  if (code !== 0) throw new Error(`rondom ${words.join(" ")} ended with ${code}: ${said.join("\n")}`);
  return JSON.parse(said.join("\n"));
}
