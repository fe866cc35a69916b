// `npm test`: checks, set-up, one vitest run, one line with the sum.
import { tmpdir } from "node:os";
import { setImmediate as breathe } from "node:timers/promises";
import { ensureWebBuilt } from "../bootstrap/web-build.mjs";
import { findBrowser } from "./browser.mjs";
import { checks } from "./checks.mjs";
import { memoryFolder } from "./memory-folder.mjs";
import { startPostgres } from "./postgres.mjs";
import { stopOnSignal } from "./stop-on-signal.mjs";
import { failed, passed, tally } from "./tally.mjs";
import { hasEndToEndTests, runVitest } from "./vitest.mjs";

// Before anything asks for a temporary folder; one that was set stays.
process.env.TMPDIR ??= memoryFolder() ?? tmpdir();
const env = { ...process.env, RONDOM_NODE: process.version };
const cleanUp = stopOnSignal();

/** A part of the set-up: its failure is one failed check with one sentence, and the rest goes on. */
async function setUp(name, prepare) {
  await breathe();
  try {
    const value = await prepare();
    passed(name);
    return value;
  } catch (error) {
    failed(name, error instanceof Error ? error.message : String(error));
  }
}

for (const check of checks()) {
  check(env);
  // A stop signal is heard only between two checks.
  await breathe();
}
const browser = await setUp("a browser", () => findBrowser());
// An empty place leaves the browser tests out; that there is no browser is counted above.
env.RONDOM_CHROMIUM = browser ?? "";
const postgres = await setUp("a PostgreSQL server", () => startPostgres(cleanUp));
if (postgres) env.RONDOM_TEST_POSTGRES = postgres;
if (browser && hasEndToEndTests()) {
  const built = await setUp("the web app builds", () => {
    ensureWebBuilt(env);
    return true;
  });
  if (!built) env.RONDOM_CHROMIUM = "";
}
await runVitest(env, cleanUp);
await cleanUp.now();

const { passedCount, failedCount, testCount } = tally();
if (testCount === 0) console.log("No test ran.");
console.log(`${passedCount} passed, ${failedCount} failed`);
process.exitCode = failedCount > 0 || testCount === 0 ? 1 : 0;
