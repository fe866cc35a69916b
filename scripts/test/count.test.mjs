import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../bootstrap/places.mjs";

/** Runs the files with the reporter in a folder of their own and gives what it counted. */
function count(files) {
  const folder = mkdtempSync(join(tmpdir(), "rondom-count-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.test.mjs`), text);
  const reporter = join(root, "scripts/test/count.mjs");
  const args = [join(root, "node_modules/vitest/vitest.mjs"), "run", "--root", folder, "--globals"];
  const counted = join(folder, "counted.json");
  spawnSync(process.execPath, [...args, `--reporter=${reporter}`], {
    cwd: folder,
    env: { PATH: process.env.PATH, RONDOM_COUNTED: counted },
  });
  return JSON.parse(readFileSync(counted, "utf8"));
}

test("counts what passed and what failed over all files; what is left out counts as neither", () => {
  const counted = count({
    a: 'test("yes", () => {}); describe("in", () => { test("yes too", () => {}); test.skipIf(true)("out", () => {}); });',
    b: 'test("yes", () => {}); test("no", () => { throw new Error("no"); });',
  });
  expect(counted).toEqual({ passed: 3, failed: 1 });
});

test("a file that cannot be read is a failure", () => {
  expect(count({ a: 'test("yes", () => {});', b: "const;" })).toEqual({ passed: 1, failed: 1 });
});

test("an error outside every test is a failure", () => {
  const later =
    'test("yes", async () => { setTimeout(() => { throw new Error("later"); }, 1); await new Promise((r) => setTimeout(r, 50)); });';
  expect(count({ a: later })).toEqual({ passed: 1, failed: 1 });
});

test("an end that cannot be cleaned up is a failure", () => {
  const ending =
    'describe("in", () => { afterAll(() => { throw new Error("end"); }); test("yes", () => {}); });';
  expect(count({ a: ending })).toEqual({ passed: 1, failed: 1 });
});
