import { newWorld, type World } from "@rondom/services/testing/world";
import { afterEach, beforeEach, expect, test } from "vitest";
import { setInstallation } from "./installation";
import { pathIn, sessionCookie, signInOptions } from "./sign-in-options";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

function optionsAt(appUrl: string) {
  const settings = { ...world.settings, appUrl };
  const opened = {
    database: world.database,
    settings,
    authSecret: "x".repeat(32),
    fixedUrl: true,
    demo: null,
  };
  setInstallation(opened);
  return signInOptions(opened);
}

test("a session lasts fourteen days, and is not made longer by looking", () => {
  const fourteenDays = 1_209_600;
  const { session } = optionsAt("https://rondom.test");
  expect(session).toEqual({ strategy: "database", maxAge: fourteenDays, updateAge: fourteenDays });
});

test.each([
  ["https://rondom.test", "__Host-rondom-session", true],
  ["http://localhost:3000", "rondom-session", false],
])("at %s the cookie is %s, which no script and no other site gets", (appUrl, name, secure) => {
  const { cookies, useSecureCookies } = optionsAt(appUrl);
  expect(sessionCookie()).toBe(name);
  expect(cookies?.sessionToken).toEqual({
    name,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure },
  });
  expect(useSecureCookies).toBe(secure);
});

test("next-auth goes to a path of ours only, and sends no mail", async () => {
  const { callbacks, providers } = optionsAt("https://rondom.test");
  const baseUrl = "https://rondom.test";
  const goes = (url: string) => callbacks?.redirect?.({ url, baseUrl });
  expect(await goes("https://rondom.test/families?x=1")).toBe("https://rondom.test/families?x=1");
  for (const url of ["https://evil.test/families", "https://rondom.test.evil.test/x", "//evil.test"]) {
    expect(await goes(url)).toBe("https://rondom.test/home");
  }
  expect(providers.map(({ id }) => id)).toEqual(["email"]);
});

test("the path of an address of ours; another's stays whole", () => {
  expect(pathIn("https://rondom.test/home", "https://rondom.test")).toBe("/home");
  expect(pathIn("https://rondom.test", "https://rondom.test")).toBe("https://rondom.test");
  expect(pathIn("https://rondom.tests/home", "https://rondom.test")).toBe("https://rondom.tests/home");
});
