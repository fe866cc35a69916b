import type { ParseArgsConfig } from "node:util";
import type { Ctx } from "@rondom/services/ctx";

export interface Given {
  /** The words behind the command, in order. */
  words: string[];
  /** Options that were given. */
  options: Record<string, string | undefined>;
  /** The caller's folder, on which paths of files lean. */
  folder: string;
}

export interface Outcome {
  /** What a person reads. */
  text: string;
  /** The same for scripts, printed with --json. */
  json: unknown;
}

/** One command of `rondom`: what it is called, how it is explained, what it does. */
export interface Command {
  /** "family import" */
  name: string;
  /** "FILE --coordinator EMAIL" */
  usage: string;
  summary: string;
  /** Words that must follow, by the name shown in the usage. */
  words: readonly string[];
  /** Options that must be given, with what they mean. */
  options: Readonly<Record<string, string>>;
  run: (ctx: Ctx, given: Given) => Promise<Outcome>;
}

/** A sentence for the person at the keyboard; exit code 2: asked for wrongly. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** How node:util reads the options of a command. */
export function optionsOf(command: Command): NonNullable<ParseArgsConfig["options"]> {
  const own = Object.keys(command.options).map((name) => [name, { type: "string" }] as const);
  return { ...Object.fromEntries(own), help: { type: "boolean", short: "h" }, json: { type: "boolean" } };
}

/** What `--help` says of one command. */
export function explain(command: Command): string {
  const rows = Object.entries({ ...command.options, json: "print JSON for scripts" });
  return [
    `rondom ${`${command.name} ${command.usage}`.trim()}`,
    "",
    command.summary,
    "",
    ...rows.map(([name, meaning]) => `  --${name.padEnd(14)}${meaning}`),
    "",
  ].join("\n");
}
