import { expect, test } from "vitest";
import { machineTraces } from "./machine-traces";

const check = (text: string, path = "docs/operations.md") =>
  machineTraces("/srv/some/rondom").check([{ path, text }]);

test.each([
  '"/home/ann/rondom"',
  "see /Users/ann/x",
  "cd /root/rondom",
  "C:\\Users\\ann",
  "file:///home/ann/x",
])("refuses the path in %s", (text) => {
  expect(check(text)).toHaveLength(1);
});

test("refuses the place of this checkout, wherever that is, and not its neighbour's", () => {
  expect(check("open /srv/some/rondom/apps")).toHaveLength(1);
  expect(check("open /srv/some/rondom-two")).toEqual([]);
});

test("a checkout right under / is not looked for: its name may be a route", () => {
  expect(machineTraces("/app").check([{ path: "a.ts", text: 'href="/app/families"' }])).toEqual([]);
});

test.each([
  "https://rondom.example/home/ann/",
  "/usr/bin/chromium",
  "/var/lib/rondom",
  "apps/web/src/home/page",
])("lets %s be", (text) => {
  expect(check(text)).toEqual([]);
});

test.each([
  ["pnpm-lock.yaml", "    resolution: {tarball: https://registry.example/x.tgz}"],
  [".npmrc", "registry=//packages.example/"],
  ["pnpm-workspace.yaml", "registry: packages.example"],
])("refuses a registry's address in %s", (path, text) => {
  expect(check(text, path)).toHaveLength(1);
});

test("an address in an author's farewell, or in a guide, is no registry", () => {
  expect(check("    deprecated: see https://moved.example/x", "pnpm-lock.yaml")).toEqual([]);
  expect(check("registry=https://packages.example", "docs/operations.md")).toEqual([]);
});
