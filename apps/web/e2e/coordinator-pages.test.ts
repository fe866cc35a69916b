import type { RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings, ourRules, rulesOfShape } from "./support/axe";
import { demoStage } from "./support/demo-stage";
import { tooWide } from "./support/fit";

const stage = demoStage();

/** The family told in full: its pages, and those of its two meetings. */
async function pagesOf(page: Page): Promise<string[]> {
  await page.goto("/families");
  const family = (await page.locator("a", { hasText: "Gezin Tesfay" }).first().getAttribute("href")) ?? "";
  const file = `/families/${family.split("/")[2]}`;
  await page.goto(`${file}/meetings`);
  await page.locator("main a[href*='/meetings/']").first().waitFor();
  const hrefs = await page
    .locator("main a[href*='/meetings/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const network = ["network", "network?view=ecomap", "network?view=circles"];
  const tabs = [...network, "history", "plan", "meetings", "tasks", "reports", "family"].map(
    (tab) => `${file}/${tab}`,
  );
  return ["/home", "/families", `${file}/sharing`, ...tabs, ...new Set(hrefs)];
}

/** Waits until the page stands still: its heading is there, its letters too, and the browser has taken over. */
async function settle(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, 400));
  });
}

/** What is wrong with the page as it stands, at the width it has. */
async function wrongOn(page: Page, rules: RunOptions): Promise<string[]> {
  const found = await axeFindings(page, rules);
  const sideways = await tooWide(page);
  return sideways > 0 ? [...found, `scrolls sideways by ${sideways} px`] : found;
}

/** A device that asks for Dutch, signed in; nothing was chosen on it. */
async function device(viewport = { width: 1280, height: 800 }) {
  const context = await stage.browser.newContext({
    viewport,
    locale: "nl-BE",
    baseURL: stage.served.url,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto("/");
  await page.locator('form[action="/look-around"] button').click();
  await page.waitForURL("**/home");
  return page;
}

test("on a laptop and as narrow as a phone axe finds nothing, and nothing scrolls sideways", {
  timeout: 300_000,
}, async () => {
  const page = await device();
  const paths = await pagesOf(page);
  expect(paths.some((path) => path.endsWith("/chair"))).toBe(true);
  expect(paths.some((path) => path.endsWith("/report"))).toBe(true);
  const found: Record<string, string[]> = {};
  for (const path of paths) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await settle(page);
    const wide = await wrongOn(page, ourRules);
    // The same page made narrow: what a turned tablet or large letters do to it, too.
    await page.setViewportSize({ width: 320, height: 800 });
    await settle(page);
    const narrow = await wrongOn(page, rulesOfShape);
    if (wide.length + narrow.length > 0) found[path.replace(/[a-z0-9]{20}/g, "ID")] = [...wide, ...narrow];
  }
  await page.context().close();
  expect(found).toEqual({});
});

test("tabs count what is going on in a file", async () => {
  const page = await device();
  await page.goto("/families");
  await page.locator("main a", { hasText: "Gezin Tesfay" }).click();
  await page.waitForURL("**/network");
  const counting = page.locator('nav a[href$="/plan"], nav a[href$="/tasks"]');
  await counting.last().waitFor();
  const words = await counting.allInnerTexts();
  expect(words.map((text) => text.replace(/\s+/g, " "))).toEqual([
    expect.stringMatching(/^Plan [1-9]\d*$/),
    expect.stringMatching(/^(Taken|Tasks) [1-9]\d*$/),
  ]);
  await page.context().close();
});

test("the language chosen in the menu is there on another device", async () => {
  const first = await device();
  expect(await first.locator("html").getAttribute("lang")).toMatch(/^nl/);
  await first.click('[aria-label^="Menu van"]');
  await first.click("text=English");
  await first.locator('[aria-label^="Menu of"]').waitFor();
  const second = await device();
  expect(await second.locator("html").getAttribute("lang")).toMatch(/^en/);
});
