import { expect, test } from "vitest";
import { bannedCode } from "./banned-code";

const check = (text: string, path = "apps/web/src/a.tsx") => bannedCode.check([{ path, text }]);

test.each([
  "<p dangerouslySetInnerHTML={{ __html: x }} />",
  '"use server";',
  "  'use server'",
  'it.only("x", () => {});',
  'test.concurrent.only("x", () => {});',
  'describe.only.each([1])("x", () => {});',
  'test.skip("x", () => {});',
  'it.todo("x");',
  "const x = y as any;",
])("refuses %s", (text) => {
  expect(check(text)).toHaveLength(1);
});

test.each([
  '"use client";',
  "// never dangerouslySetInnerHTML",
  "query.only(columns);",
  'it.skipIf(noBrowser)("x", run);',
  "list.skip(3);",
])("lets %s be", (text) => {
  expect(check(text)).toEqual([]);
});

test("text that is no program is free, and the sentence says where", () => {
  expect(check("dangerouslySetInnerHTML", "docs/decisions/001.md")).toEqual([]);
  expect(check('\n\ntest.only("x", run)')).toEqual([
    'apps/web/src/a.tsx:3: "test.only": it would leave every other test out.',
  ]);
});
