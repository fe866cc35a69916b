import { spawn } from "node:child_process";
import { join } from "node:path";
import { type OutsideCommand, UsageError } from "./command";
import { type Proof, proofs } from "./proofs";
import type { Surroundings } from "./surroundings";

// A proof takes as long as it takes: this many ms for one test, ten hours.
const patience = 36_000_000;
const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

interface Ended {
  passed: boolean;
  /** By a signal, from outside. */
  stopped: boolean;
}

/** Long proofs, each a run of vitest at the root of the repository with its own output. */
export const prove: OutsideCommand = {
  name: "prove",
  usage: "[--only NAME]",
  summary: "Runs what does not fit in the ten minutes of `npm test`.",
  more: ["Proofs:", ...proofs.map(({ name, about }) => `  ${name.padEnd(16)}${about}`)],
  words: [],
  options: {},
  mayGive: { only: "run this proof alone" },
  async runOutside({ options: { only }, json }, around) {
    const chosen = only === undefined ? proofs : proofs.filter(({ name }) => name === only);
    if (chosen.length === 0)
      throw new UsageError(`There is no proof "${only}": rondom prove --help lists them.`);
    const outcomes: { name: string; passed: boolean; leftOut?: string }[] = [];
    let stopped = false;
    let built: Promise<Ended> | undefined;
    const build = () => {
      built ??= runNode(["scripts/build-web.mjs"], {}, around, json);
      return built;
    };
    for (const proof of chosen) {
      if (!json) around.out(`${proof.name}: ${proof.about}`);
      const { name } = proof;
      const leftOut = whyLeftOut(proof, around);
      if (leftOut) {
        outcomes.push({ name, passed: false, leftOut });
        continue;
      }
      // Once stopped, nothing more is started; what did not run is not proved.
      const ended: Ended = stopped ? { passed: false, stopped } : await runProof(proof, build, around, json);
      stopped = ended.stopped;
      outcomes.push({ name, passed: ended.passed });
    }
    const passed = outcomes.filter((outcome) => outcome.passed).length;
    const leftOut = outcomes.filter((outcome) => outcome.leftOut).length;
    const failed = outcomes.length - passed - leftOut;
    const text = [...outcomes.map(say), sum(passed, failed, leftOut)].join("\n");
    return { text, json: { passed, failed, leftOut, proofs: outcomes }, failed: passed < outcomes.length };
  },
};

/** The sentence that says what to set; null where the proof can run. */
function whyLeftOut({ wants }: Proof, { env }: Surroundings): string | null {
  return !wants || env[wants.name] ? null : `${wants.name} is not set. Set it to ${wants.holds}.`;
}

function say({ name, passed, leftOut }: { name: string; passed: boolean; leftOut?: string }): string {
  return leftOut ? `${name}: left out, ${leftOut}` : `${name}: ${passed ? "passed" : "failed"}`;
}

/** What was left out is not proved, so the whole is not: the exit code says so too. */
function sum(passed: number, failed: number, leftOut: number): string {
  return `${passed} passed, ${failed} failed${leftOut > 0 ? `, ${leftOut} left out` : ""}`;
}

async function runProof(
  { run, env }: Proof,
  build: () => Promise<Ended>,
  around: Surroundings,
  json: boolean,
): Promise<Ended> {
  // An old build would prove what was there before.
  const ready = run.includes("e2e") ? await build() : null;
  if (ready?.passed === false) return ready;
  const args = ["node_modules/vitest/vitest.mjs", "run", ...run, `--testTimeout=${patience}`];
  return runNode(args, env, around, json);
}

/** Runs a program of the repository to its end. For scripts its output goes to the error stream: the other holds JSON alone. */
function runNode(
  [program = "", ...args]: readonly string[],
  env: Proof["env"],
  around: Surroundings,
  json: boolean,
): Promise<Ended> {
  const child = spawn(process.execPath, [join(around.root, program), ...args], {
    cwd: around.root,
    env: { ...around.env, ...env },
    stdio: ["ignore", json ? 2 : "inherit", "inherit"],
  });
  let stopped = false;
  const pass = (signal: NodeJS.Signals) => {
    stopped = true;
    child.kill(signal);
  };
  for (const signal of stopSignals) process.on(signal, pass);
  return new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      for (const signal of stopSignals) process.off(signal, pass);
      resolve({ passed: code === 0, stopped });
    });
  });
}
