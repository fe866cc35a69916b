import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");

/** Runs the program as people do, as a process of its own. */
function rondom(...words: string[]) {
  const { DATABASE_URL, ...env } = process.env;
  const args = ["--import", "tsx", join(import.meta.dirname, "main.ts"), ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: "utf8" });
  return { status, stdout, stderr };
}

// It asks no database, so once is enough.
test.skipIf(process.env.RONDOM_TEST_ENGINE === "postgres")("the program answers and gives its code", () => {
  const asked = rondom("--help");
  expect(asked).toMatchObject({ status: 0, stderr: "" });
  expect(asked.stdout).toContain("family import");
  const problem = 'There is no command "nothing": rondom --help lists them.';
  const wrong = rondom("nothing");
  expect({ ...wrong, stderr: wrong.stderr.trim() }).toEqual({ status: 2, stdout: "", stderr: problem });
});
