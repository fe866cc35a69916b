import type { ParseArgsConfig } from "node:util";
import type { Ctx } from "@rondom/services/ctx";
import type { Surroundings } from "./surroundings";

export interface Given {
  /** The words behind the command, in order. */
  words: string[];
  /** Options that were given. */
  options: Record<string, string | undefined>;
  /** The caller's folder, on which paths of files lean. */
  folder: string;
  json: boolean;
}

export interface Outcome {
  /** What a person reads. */
  text: string;
  /** The same for scripts, printed with --json. */
  json: unknown;
  /** True when it ran and the answer is no: exit code 1. */
  failed?: boolean;
}

interface Explained {
  /** "family import" */
  name: string;
  /** "FILE --coordinator EMAIL" */
  usage: string;
  summary: string;
  /** More lines for its own --help. */
  more?: readonly string[];
  /** Words that must follow, by the name shown in the usage. */
  words: readonly string[];
  /** Options that must be given, with what they mean. */
  options: Readonly<Record<string, string>>;
  /** Options that may be left out, with what they mean. */
  mayGive?: Readonly<Record<string, string>>;
}

/** A command that works on the installation: its database is open while it runs. */
interface InsideCommand extends Explained {
  run: (ctx: Ctx, given: Given) => Promise<Outcome>;
}

/** A command about the repository itself: it opens no database. */
export interface OutsideCommand extends Explained {
  runOutside: (given: Given, around: Surroundings) => Promise<Outcome>;
}

/** One command of `rondom`: what it is called, how it is explained, what it does. */
export type Command = InsideCommand | OutsideCommand;

/** A sentence for the person at the keyboard; exit code 2: asked for wrongly. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** How node:util reads the options of a command. */
export function optionsOf(command: Command): NonNullable<ParseArgsConfig["options"]> {
  const named = Object.keys({ ...command.options, ...command.mayGive });
  const own = named.map((name) => [name, { type: "string" }] as const);
  return { ...Object.fromEntries(own), help: { type: "boolean", short: "h" }, json: { type: "boolean" } };
}

/** What `--help` says of one command. */
export function explain(command: Command): string {
  const rows = Object.entries({
    ...command.options,
    ...command.mayGive,
    json: "print JSON for scripts",
  });
  return [
    `rondom ${`${command.name} ${command.usage}`.trim()}`,
    "",
    command.summary,
    "",
    ...(command.more ? [...command.more, ""] : []),
    ...rows.map(([name, meaning]) => `  --${name.padEnd(14)}${meaning}`),
    "",
  ].join("\n");
}
