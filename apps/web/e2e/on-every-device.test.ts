import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser } from "./support/browser";
import { type Served, serve } from "./support/serve";

let served: Served;
let browser: Browser;
beforeAll(async () => {
  served = await serve();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** A device that asks for Dutch, signed in; nothing was chosen on it. */
async function device() {
  const context = await browser.newContext({ locale: "nl-BE", baseURL: served.url });
  const page = await context.newPage();
  await page.goto("/");
  await page.locator('form[action="/look-around"] button').click();
  await page.waitForURL("**/home");
  return page;
}

it("the language chosen in the menu is there on another device", async () => {
  const first = await device();
  expect(await first.locator("html").getAttribute("lang")).toMatch(/^nl/);
  await first.click('[aria-label^="Menu van"]');
  await first.click("text=English");
  await first.locator('[aria-label^="Menu of"]').waitFor();
  const second = await device();
  expect(await second.locator("html").getAttribute("lang")).toMatch(/^en/);
});

it("tabs count what is going on in a file", async () => {
  const page = await device();
  await page.goto("/families");
  await page.locator("main a", { hasText: "Gezin Tesfay" }).click();
  await page.waitForURL("**/network");
  const words = await page.locator('nav a[href$="/plan"], nav a[href$="/tasks"]').allInnerTexts();
  expect(words.map((text) => text.replace(/\s+/g, " "))).toEqual([
    expect.stringMatching(/^Plan [1-9]\d*$/),
    expect.stringMatching(/^(Taken|Tasks) [1-9]\d*$/),
  ]);
});
