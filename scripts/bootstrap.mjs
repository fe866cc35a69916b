// The one door to the project: brings the runtime and the packages, then does what is asked.
// Runs on any Node from 18 on and needs no package of its own.
import { childEnvironment } from "./bootstrap/environment.mjs";
import { ensurePackages } from "./bootstrap/packages.mjs";
import { projectNode, tsxArguments } from "./bootstrap/places.mjs";
import { runToEnd } from "./bootstrap/run-child.mjs";
import { ensureTools } from "./bootstrap/runtime.mjs";
import { start } from "./bootstrap/start.mjs";

const usage = "Say what to do: start, test, rondom COMMAND, or run COMMAND.";

async function main([verb, ...args]) {
  if (!["start", "test", "rondom", "run"].includes(verb)) throw new Error(usage);
  if (verb === "run" && args.length === 0)
    throw new Error("Say which command to run, for example: run tsc -v");
  ensureTools();
  // `run pnpm …` is how packages are added, so it must work while the lock file and the folders disagree.
  if (!(verb === "run" && args[0] === "pnpm")) ensurePackages();
  const env = childEnvironment();
  if (verb === "start") return start(env);
  if (verb === "test") return runToEnd(projectNode(), ["scripts/test/main.mjs", ...args], { env });
  if (verb === "rondom") {
    return runToEnd(projectNode(), [...tsxArguments("apps/cli/src/main.ts"), ...args], {
      env,
      cwd: env.RONDOM_CWD,
    });
  }
  return runToEnd(args[0], args.slice(1), { env, cwd: env.RONDOM_CWD, anyCommand: true });
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
