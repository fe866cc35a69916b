import { expect, test } from "vitest";
import { pureDomain } from "./pure-domain";

const check = (text: string, path = "packages/domain/src/task/due.ts") => pureDomain.check([{ path, text }]);

test.each([
  "const at = Date.now();",
  "const at = new Date();",
  "const at = new Date( );",
  "const at = Temporal.Now.instant();",
  "const at = performance.now();",
  "const n = Math.random();",
  'console.log("x");',
  "const home = process.env.HOME;",
  'await fetch("/x");',
  "setTimeout(done, 1);",
  'import { readFileSync } from "node:fs";',
  'import { readFileSync } from "fs";',
  "crypto.getRandomValues(bytes);",
])("refuses %s", (text) => {
  expect(check(text)).toHaveLength(1);
  expect(check(text, "packages/drawing/src/map.ts")).toHaveLength(1);
});

test.each([
  "const at = new Date(now);",
  "// Date.now() comes in as now",
  "const processed = x.processes;",
  "const prefetch = 1;",
])("lets %s be", (text) => {
  expect(check(text)).toEqual([]);
});

test("other layers, tests, and the one door of chance are free", () => {
  expect(check("Date.now()", "packages/services/src/clock.ts")).toEqual([]);
  expect(check("Date.now()", "packages/domain/src/task/due.test.ts")).toEqual([]);
  expect(check("crypto.getRandomValues(bytes)", "packages/domain/src/id.ts")).toEqual([]);
  expect(check("Math.random()", "packages/domain/src/id.ts")).toHaveLength(1);
});

test("the sentence says where and why", () => {
  expect(check("\nconst n = Math.random();")).toEqual([
    'packages/domain/src/task/due.ts:2: "Math.random": chance comes in as an argument.',
  ]);
});
