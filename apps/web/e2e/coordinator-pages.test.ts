import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFindings, ourRules, rulesOfShape } from "./support/axe";
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

describe.each([1280, 320])("the coordinator's pages at %i px", (width) => {
  test("axe finds nothing, and nothing scrolls sideways", { timeout: 300_000 }, async () => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      locale: "nl-BE",
      baseURL: served.url,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.goto("/");
    await page.click("text=Kijk rond als brugfiguur");
    await page.waitForURL("**/home");
    const paths = await pagesOf(page);
    expect(paths.some((path) => path.endsWith("/chair"))).toBe(true);
    expect(paths.some((path) => path.endsWith("/report"))).toBe(true);
    const found: Record<string, string[]> = {};
    for (const path of paths) {
      await page.goto(path);
      await settle(page);
      const findings = await axeFindings(page, width === 320 ? rulesOfShape : ourRules);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (sideways > 0) findings.push(`scrolls sideways by ${sideways} px`);
      if (findings.length > 0) found[path.replace(/[a-z0-9]{20}/g, "ID")] = findings;
    }
    await context.close();
    expect(found).toEqual({});
  });
});
