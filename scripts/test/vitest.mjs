import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../bootstrap/places.mjs";
import { addTests, failed } from "./tally.mjs";

/** Whether there is a test that opens a browser; then the web app must be built. */
export function hasEndToEndTests() {
  const folder = join(root, "apps/web/e2e");
  return (
    existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => name.endsWith(".test.ts"))
  );
}

/** Runs every test of every project once and adds its numbers; whatever keeps it from counting is a failure. */
export async function runVitest(env, cleanUp) {
  const folder = mkdtempSync(join(tmpdir(), "rondom-tests-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  cleanUp.add(remove);
  const counted = join(folder, "counted.json");
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=./scripts/test/count.mjs",
  ];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...env, RONDOM_COUNTED: counted },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
  const letGo = cleanUp.add(async () => {
    child.kill();
    await ended;
  });
  const code = await ended;
  letGo();
  if (!existsSync(counted)) return failed("the tests", `The test runner ended early, with code ${code}.`);
  const run = JSON.parse(readFileSync(counted, "utf8"));
  addTests(run);
  if (code !== 0 && run.failed === 0) failed("the tests", `The test runner ended with code ${code}.`);
}
