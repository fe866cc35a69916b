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
    const outcomes: { name: string; passed: boolean }[] = [];
    let stopped = false;
    for (const proof of chosen) {
      if (!json) around.out(`${proof.name}: ${proof.about}`);
      // Once stopped, nothing more is started; what did not run is not proved.
      const ended: Ended = stopped ? { passed: false, stopped } : await runOne(proof, around, json);
      stopped = ended.stopped;
      outcomes.push({ name: proof.name, passed: ended.passed });
    }
    const passed = outcomes.filter((outcome) => outcome.passed).length;
    const failed = outcomes.length - passed;
    const text = [
      ...outcomes.map((outcome) => `${outcome.name}: ${outcome.passed ? "passed" : "failed"}`),
      `${passed} passed, ${failed} failed`,
    ].join("\n");
    return { text, json: { passed, failed, proofs: outcomes }, failed: failed > 0 };
  },
};

/** Runs vitest to its end. For scripts its output goes to the error stream: the other holds JSON alone. */
function runOne({ run, env }: Proof, around: Surroundings, json: boolean) {
  const args = [join(around.root, "node_modules/vitest/vitest.mjs"), "run", ...run];
  const child = spawn(process.execPath, [...args, `--testTimeout=${patience}`], {
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
