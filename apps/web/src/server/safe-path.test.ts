import { expect, it } from "vitest";
import { safePath } from "./safe-path";

it.each([
  ["/home", "/home"],
  ["/families/abc/plan?x=1", "/families/abc/plan?x=1"],
  ["/", "/"],
])("%s is ours", (asked, path) => {
  expect(safePath(asked)).toBe(path);
});

it.each([
  "//evil.test",
  "/\\evil.test",
  "\\\\evil.test",
  "/\t/evil.test",
  "/home\\..",
  "https://evil.test/home",
  "javascript:alert(1)",
  "home",
  "",
  " //evil.test",
  null,
  undefined,
])("%j is not", (asked) => {
  expect(safePath(asked)).toBe("/home");
});

it("does not climb into another site by dots", () => {
  expect(safePath("/..//evil.test")).toBe("/home");
});
