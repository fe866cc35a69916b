import { expect, test } from "vitest";
import { contentPolicy, headersOfEveryAnswer } from "./headers";

const rules = (policy: string) =>
  new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1).join(" ")]));

test("a page loads our own files alone, and runs scripts of this very answer", () => {
  expect(Object.fromEntries(rules(contentPolicy("abc=", false)))).toEqual({
    "default-src": "'self'",
    "script-src": "'self' 'nonce-abc=' 'strict-dynamic'",
    "style-src": "'self' 'nonce-abc='",
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
  });
});

test("what a developer's server needs besides is in no policy of an installation", () => {
  const developing = rules(contentPolicy("abc=", true));
  expect(developing.get("script-src")).toContain("'unsafe-eval'");
  expect(developing.get("connect-src")).toBe("'self' ws:");
  expect(contentPolicy("abc=", false)).not.toMatch(/unsafe-eval|ws:/);
});

test("every answer says what a browser may not guess, tell or open", () => {
  expect(headersOfEveryAnswer.map(({ key, value }) => `${key}: ${value}`)).toEqual([
    "X-Content-Type-Options: nosniff",
    "Referrer-Policy: same-origin",
    "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()",
    "Cross-Origin-Opener-Policy: same-origin",
  ]);
});
