import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./places.mjs";

/** Runs the one door with these arguments, from a folder of the repository. */
function ask(args, { env = {}, folder = "packages" } = {}) {
  const { npm_lifecycle_event: _, INIT_CWD: __, RONDOM_DATA_DIR: ___, ...own } = process.env;
  const options = { cwd: join(root, folder), encoding: "utf8", env: { ...own, ...env } };
  return spawnSync(process.execPath, [join(root, "scripts/bootstrap.mjs"), ...args], options);
}
const show = (expression) => ["run", "node", "-p", expression];

test("says what it can do when asked for something else", () => {
  const asked = ask(["dance"]);
  expect(asked.status).toBe(1);
  expect(asked.stderr).toBe("Say what to do: start, test, rondom COMMAND, or run COMMAND.\n");
});

test("a command runs where it was asked, on a Node that is new enough, with nothing else on its output", () => {
  const asked = ask(show("[process.cwd(), Number(process.versions.node.split('.')[0]) >= 22].join()"));
  expect(asked.stdout).toBe(`${join(root, "packages")},true\n`);
});

test("through npm the caller's own folder counts, not the root", () => {
  const env = { npm_lifecycle_event: "x", INIT_CWD: join(root, "apps") };
  expect(ask(show("process.cwd()"), { env, folder: "." }).stdout).toBe(`${join(root, "apps")}\n`);
});

test("the data folder is absolute, seen from the root", () => {
  const data = show("process.env.RONDOM_DATA_DIR");
  expect(ask(data).stdout).toBe(`${join(root, "data")}\n`);
  expect(ask(data, { env: { RONDOM_DATA_DIR: "elsewhere" } }).stdout).toBe(`${join(root, "elsewhere")}\n`);
});

test("the exit code of the command is ours", () => {
  expect(ask(["run", "node", "-e", "process.exit(7)"]).status).toBe(7);
  expect(ask(["run", "no-such-command"]).status).toBe(1);
});

test.each(["abc", "65536", "-1", "1.5"])("a PORT of %s is refused before anything is built", (port) => {
  const asked = ask(["start"], { env: { PORT: port } });
  expect(asked.status).toBe(1);
  expect(asked.stderr).toBe(`PORT is "${port}": give a number from 0 to 65535.\n`);
});
