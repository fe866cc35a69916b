import { parseArgs } from "node:util";
import { Refusal } from "@rondom/domain/refusal";
import type { Ctx } from "@rondom/services/ctx";
import { type Environment, readEnvironment } from "@rondom/services/organisation/environment";
import { EnvironmentError } from "@rondom/services/organisation/environment-error";
import { openInstallation } from "@rondom/services/organisation/open-installation";
import { bench } from "./bench";
import { type Command, explain, type Given, type Outcome, optionsOf, UsageError } from "./command";
import { coordinatorAdd } from "./coordinator-add";
import { familyExport } from "./family-export";
import { familyImport } from "./family-import";
import { links } from "./links";
import { prove } from "./prove";
import { refusalAsJson, sayRefusal } from "./say-refusal";
import type { Surroundings } from "./surroundings";

const commands: readonly Command[] = [links, coordinatorAdd, familyImport, familyExport, prove, bench];

/** Runs one command; gives the exit code: 0 done, 1 refused, 2 asked for wrongly. */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const json = args.includes("--json");
  const command = commands.find(({ name }) => name.split(" ").every((word, at) => args[at] === word));
  const asked = args.some((word) => word === "--help" || word === "-h");
  if (!command) return overview(args, asked, json, around);
  if (asked) {
    around.out(explain(command));
    return 0;
  }
  try {
    const given = givenTo(command, args.slice(command.name.split(" ").length), around);
    const outcome = await outcomeOf(command, given, around);
    around.out(json ? JSON.stringify(outcome.json, null, 2) : outcome.text);
    return outcome.failed ? 1 : 0;
  } catch (error) {
    return complain(error, json, around);
  }
}

function overview(args: readonly string[], asked: boolean, json: boolean, around: Surroundings): number {
  const text = [
    "rondom COMMAND, with --help for each and --json for scripts:",
    "",
    ...commands.map(({ name, usage, summary }) => `  ${`${name} ${usage}`.trim()}\n      ${summary}`),
    "",
  ].join("\n");
  const words = args.filter((word) => !word.startsWith("-"));
  if (asked || (words.length === 0 && !json)) {
    around.out(text);
    return 0;
  }
  const problem = `There is no command "${words.join(" ")}": rondom --help lists them.`;
  return complain(new UsageError(problem), json, around);
}

function givenTo(command: Command, args: string[], { env, root }: Surroundings): Given {
  const { values, positionals } = readArgs(command, args);
  const missing = Object.keys(command.options).find((name) => !values[name]);
  if (positionals.length !== command.words.length || missing) {
    throw new UsageError(
      missing && positionals.length === command.words.length
        ? `--${missing} is missing. Use: rondom ${command.name} ${command.usage}`
        : `Use: rondom ${`${command.name} ${command.usage}`.trim()}`,
    );
  }
  const options = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  const folder = env.RONDOM_CWD || env.INIT_CWD || root;
  return { words: positionals, options, folder, json: values.json === true };
}

function readArgs(command: Command, args: string[]) {
  try {
    return parseArgs({ args, options: optionsOf(command), allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : "These options are not understood.");
  }
}

async function outcomeOf(command: Command, given: Given, around: Surroundings): Promise<Outcome> {
  if ("runOutside" in command) return command.runOutside(given, around);
  const environment = readEnvironment(around.env, around);
  return inside(environment, around, (ctx) => command.run(ctx, given));
}

async function inside<T>(
  environment: Environment,
  around: Surroundings,
  body: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  const database = await openInstallation(environment).catch(() => {
    throw new EnvironmentError("The database cannot be opened: look at DATABASE_URL and RONDOM_DATA_DIR.");
  });
  try {
    return await body({
      database,
      settings: environment.settings,
      acting: { kind: "system" },
      now: around.now,
    });
  } finally {
    await database.close();
  }
}

function complain(error: unknown, json: boolean, { out, err }: Surroundings): number {
  const sentence = sentenceFor(error);
  if (json)
    out(JSON.stringify(error instanceof Refusal ? refusalAsJson(error) : { error: sentence }, null, 2));
  else err(sentence);
  return error instanceof UsageError ? 2 : 1;
}

function sentenceFor(error: unknown): string {
  if (error instanceof Refusal) return sayRefusal(error);
  if (error instanceof UsageError || error instanceof EnvironmentError) return error.message;
  // The first line alone: what follows may hold what people told.
  const first = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
  return `That did not work, and nothing was changed (${first.slice(0, 200)}).`;
}
