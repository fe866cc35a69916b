import {
  fstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "./run";

// In place of vitest stands a program that writes down how it was run; the proofs themselves are too long for here.
const program = `
import { appendFileSync, fstatSync } from "node:fs";
const { RONDOM_RUNS: runs, RONDOM_PROVE: prove, FAILS = "", STOPS } = process.env;
const args = process.argv.slice(2);
const about = { args, runs, prove, folder: process.cwd(), out: fstatSync(1).ino };
appendFileSync("ran", JSON.stringify(about) + "\\n");
if (STOPS) {
  process.on("SIGHUP", () => process.exit(0));
  process.kill(process.ppid, "SIGHUP");
  setTimeout(() => process.exit(0), 20_000);
} else process.exit(FAILS && args.includes(FAILS) ? 1 : 0);
`;

// In place of the build another one.
const buildProgram = `
import { appendFileSync } from "node:fs";
appendFileSync("built", "once ");
process.exitCode = process.env.BUILDS === "no" ? 1 : 0;
`;

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "rondom-prove-")));
  mkdirSync(join(root, "node_modules/vitest"), { recursive: true });
  writeFileSync(join(root, "node_modules/vitest/vitest.mjs"), program);
  mkdirSync(join(root, "scripts"));
  writeFileSync(join(root, "scripts/build-web.mjs"), buildProgram);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function rondom(args: string[], env: Record<string, string> = {}) {
  const printed = { out: [] as string[], err: [] as string[] };
  const code = await run(args, {
    // An address that opens no database: none is needed.
    env: { DATABASE_URL: "nowhere://", RONDOM_TEST_POSTGRES: "postgres://somewhere", ...env },
    root,
    out: (text) => printed.out.push(text),
    err: (text) => printed.err.push(text),
    now: () => 0,
  });
  return { code, ...printed };
}

const ran = () =>
  readFileSync(join(root, "ran"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const timeout = "--testTimeout=36000000";
const layout = [
  "run",
  "--project",
  "unit",
  "--project",
  "e2e",
  "packages/drawing",
  "apps/web/e2e/map-legible.test.ts",
  "apps/web/e2e/views-legible.test.ts",
  timeout,
];
const familyFile = [
  "run",
  "--project",
  "sqlite",
  "packages/services/src/family/family-file.test.ts",
  timeout,
];
const undo = [
  "run",
  "--project",
  "sqlite",
  "packages/services/src/network/edit/undo.property.test.ts",
  timeout,
];
const people = ["run", "--project", "e2e", "apps/web/e2e/people-pages.test.ts", timeout];
const postgres = ["run", "--project", "postgres", timeout];
const kills = ["run", "--project", "e2e", "apps/web/e2e/bad-luck.test.ts", timeout];
const keyboard = [
  "run",
  "--project",
  "e2e",
  "apps/web/e2e/conversation.test.ts",
  "apps/web/e2e/map-editor.test.ts",
  timeout,
];
const year = ["run", "--project", "sqlite", "packages/postman/src/year.test.ts", timeout];

test("every proof runs at the root, each with what makes it long", async () => {
  const { code, out, err } = await rondom(["prove"]);
  expect(ran().map(({ args, runs, prove }) => ({ args, runs, prove }))).toEqual([
    { args: layout, runs: "3000", prove: "layout" },
    { args: familyFile, runs: "1000" },
    { args: undo, runs: "150" },
    { args: people, prove: "people" },
    { args: postgres, prove: "postgres" },
    { args: kills },
    { args: keyboard, prove: "keyboard" },
    { args: year, prove: "year" },
  ]);
  expect(new Set(ran().map(({ folder }) => folder))).toEqual(new Set([root]));
  // What looks at pages looks at those of now.
  expect(readFileSync(join(root, "built"), "utf8")).toBe("once ");
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(out.at(-1)).toBe(
    "layout: passed\nfamily-file: passed\nundo: passed\npeople: passed\npostgres: passed\nkills: passed\nkeyboard: passed\nyear: passed\n8 passed, 0 failed",
  );
});

test("where nothing can be built, no page is looked at; the rest has its turn", async () => {
  const { code, out } = await rondom(["prove"], { BUILDS: "no" });
  expect(ran().map(({ args }) => args)).toEqual([familyFile, undo, postgres, year]);
  expect(code).toBe(1);
  expect(out.at(-1)).toMatch(/^layout: failed\nfamily-file: passed\n.*\n4 passed, 4 failed$/s);
});

test("one that fails leaves the others their turn, and fails the whole", async () => {
  const { code, out } = await rondom(["prove"], { FAILS: "packages/drawing" });
  expect(ran()).toHaveLength(8);
  expect(code).toBe(1);
  expect(out.at(-1)).toBe(
    "layout: failed\nfamily-file: passed\nundo: passed\npeople: passed\npostgres: passed\nkills: passed\nkeyboard: passed\nyear: passed\n7 passed, 1 failed",
  );
});

test("one alone; what it prints goes where ours goes", async () => {
  const { code, out } = await rondom(["prove", "--only", "family-file"]);
  expect(ran()).toMatchObject([{ args: familyFile, out: fstatSync(1).ino }]);
  expect(() => readFileSync(join(root, "built"))).toThrow();
  expect(code).toBe(0);
  expect(out).toEqual([
    "family-file: 1,000 random family files go in and come out byte for byte",
    "family-file: passed\n1 passed, 0 failed",
  ]);
});

test("for scripts: JSON alone, the rest on the error stream", async () => {
  const { code, out } = await rondom(["prove", "--only", "people", "--json"], {
    FAILS: "apps/web/e2e/people-pages.test.ts",
  });
  expect(ran()).toMatchObject([{ args: people, out: fstatSync(2).ino }]);
  expect(code).toBe(1);
  expect(out.map((text) => JSON.parse(text))).toEqual([
    { passed: 0, failed: 1, leftOut: 0, proofs: [{ name: "people", passed: false }] },
  ]);
});

const withoutServer =
  "RONDOM_TEST_POSTGRES is not set. Set it to the address of a PostgreSQL server for tests, postgres://USER:PASSWORD@HOST/NAME.";

test("without a server for PostgreSQL the others run; the whole is not proved, and it says what to set", async () => {
  const { code, out } = await rondom(["prove"], { RONDOM_TEST_POSTGRES: "" });
  expect(ran().map(({ args }) => args)).toEqual([layout, familyFile, undo, people, kills, keyboard, year]);
  expect(code).toBe(1);
  expect(out.at(-1)).toBe(
    `layout: passed\nfamily-file: passed\nundo: passed\npeople: passed\npostgres: left out, ${withoutServer}\nkills: passed\nkeyboard: passed\nyear: passed\n7 passed, 0 failed, 1 left out`,
  );
});

test("that one alone without its server runs nothing; scripts read why", async () => {
  const { code, out } = await rondom(["prove", "--only", "postgres", "--json"], { RONDOM_TEST_POSTGRES: "" });
  expect(ran).toThrow();
  expect(code).toBe(1);
  expect(out.map((text) => JSON.parse(text))).toEqual([
    {
      ...{ passed: 0, failed: 0, leftOut: 1 },
      proofs: [{ name: "postgres", passed: false, leftOut: withoutServer }],
    },
  ]);
});

test("a proof that is not there is one sentence; nothing runs", async () => {
  const words = 'There is no proof "lay": rondom prove --help lists them.';
  expect(await rondom(["prove", "--only", "lay"])).toEqual({ code: 2, out: [], err: [words] });
  expect(ran).toThrow();
});

test("a stop signal reaches the proof that runs, and the rest is not started", async () => {
  const before = process.listenerCount("SIGHUP");
  const { code, out } = await rondom(["prove"], { STOPS: "yes" });
  expect(ran()).toHaveLength(1);
  expect(code).toBe(1);
  expect(out.at(-1)).toContain(
    "family-file: failed\nundo: failed\npeople: failed\npostgres: failed\nkills: failed\nkeyboard: failed\nyear: failed\n",
  );
  expect(process.listenerCount("SIGHUP")).toBe(before);
});

test("--help names every proof", async () => {
  const { code, out } = await rondom(["prove", "--help"]);
  expect(code).toBe(0);
  expect(out.join()).toMatch(/^rondom prove \[--only NAME\]\n/);
  for (const name of ["layout", "family-file", "undo", "people", "postgres", "kills", "keyboard", "year"])
    expect(out.join()).toContain(`\n  ${name} `);
});
