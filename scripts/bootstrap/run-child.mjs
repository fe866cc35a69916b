import { spawn } from "node:child_process";
import { constants } from "node:os";
import { root } from "./places.mjs";

const graceMs = 10_000;
const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"];
const parent = process.ppid;

/**
 * Runs a program with our own input and output until it ends, and gives its exit code.
 * A stop signal goes on to the program, which gets ten seconds to end by itself.
 */
export function runToEnd(command, args, { env, cwd = root, anyCommand = false, onStop } = {}) {
  const shell = anyCommand && process.platform === "win32";
  const child = spawn(command, args, { env, cwd, stdio: "inherit", shell });
  let asked = false;
  const pass = (signal) => {
    child.kill(signal);
    if (asked) return;
    asked = true;
    onStop?.();
    setTimeout(() => child.kill("SIGKILL"), graceMs).unref();
  };
  for (const signal of stopSignals) process.on(signal, pass);
  // npm hands a stop signal to its shell only, which ends without us: the loss of the parent is the signal.
  const orphaned = () => process.ppid !== parent && !asked && pass("SIGTERM");
  const watch = process.env.npm_lifecycle_event ? setInterval(orphaned, 500) : undefined;
  return new Promise((resolve, reject) => {
    child.on("error", (error) => reject(new Error(`Could not start ${command}: ${error.message}`)));
    child.on("exit", (code, signal) => {
      for (const name of stopSignals) process.off(name, pass);
      clearInterval(watch);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}
