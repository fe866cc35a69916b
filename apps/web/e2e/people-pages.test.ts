import type { RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderDocument } from "../src/screens/people/render";
import { allPages } from "../src/screens/people/samples/all";
import { peopleStyle, styleHref } from "../src/screens/people/style/people-style";
import { axeFindings, contrastRules, strictRules, strictRulesOfShape } from "./support/axe";
import { openBrowser } from "./support/browser";
import { smallTargets, tooWide } from "./support/fit";

const languages = ["nl", "ar"] as const;
type Language = (typeof languages)[number];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

interface Look {
  width: number;
  colorScheme?: "light" | "dark";
  rules?: RunOptions;
  /** In this look axe sees every second page alone, contrast on every third of those: the other language takes the others. */
  halves?: boolean;
}

/** Shows a page without a server: its stylesheet stands inside, folded parts stand open. */
async function show(page: Page, html: string): Promise<void> {
  await page.setContent(
    html
      .replace(`<link rel="stylesheet" href="${styleHref}"/>`, `<style>${peopleStyle}</style>`)
      .replaceAll("<details", "<details open"),
  );
}

/** What is wrong with pages in one look, by name; nothing when all is well. */
async function wrongIn(language: Language, look: Look, names?: readonly string[]) {
  const page = await browser.newPage({
    viewport: { width: look.width, height: 800 },
    colorScheme: look.colorScheme,
  });
  const found: Record<string, string[]> = {};
  for (const [at, [name, element]] of Object.entries(allPages(language)).entries()) {
    if (names && !names.includes(name)) continue;
    await show(page, await renderDocument(element));
    const wrong = await smallTargets(page);
    const mine = !look.halves || at % 2 === languages.indexOf(language);
    const rules = look.halves && at % 3 !== 0 ? strictRulesOfShape : strictRules;
    if (mine) wrong.push(...(await axeFindings(page, look.rules ?? rules)));
    if ((await tooWide(page)) > 0) wrong.push("scrolls sideways");
    // On a wide screen such letters come with zoom, which makes it a narrow one.
    if (look.width < 960 && (await tooWide(page, 4)) > 0)
      wrong.push("scrolls sideways with letters four times as large");
    if (wrong.length > 0) found[name] = wrong;
  }
  await page.close();
  return found;
}

// Only the invitation has two columns on a wide screen; colours are the same on every page.
const wide = ["invitation-asked", "invitation-answered-yes", "invitation-moved", "invitation-cancelled"];
const dark = [
  "invitation-chosen-yes",
  "invitation-moved",
  "task-late-accepted",
  "report-corrected",
  "family-home-full",
  "family-wish-empty",
];

// Two cores: one language on each.
describe.concurrent.each(languages)("pages of people without an account, in %s", (language) => {
  it("have no findings on a small phone, and fit, also with large letters", async () => {
    expect(await wrongIn(language, { width: 320, halves: true })).toEqual({});
  });

  it("have no findings on a wide screen where they look different there", async () => {
    expect(await wrongIn(language, { width: 1280 }, wide)).toEqual({});
  });

  it("have enough contrast in the dark", async () => {
    const look = { width: 320, colorScheme: "dark", rules: contrastRules } as const;
    expect(await wrongIn(language, look, dark)).toEqual({});
  });
});

// The whole product of pages and looks takes minutes: RONDOM_PROVE=people asks for it.
describe.runIf(process.env.RONDOM_PROVE === "people").each(languages)(
  "every page in every look, in %s",
  (language) => {
    it.each([
      { width: 1280 },
      { width: 320 },
      { width: 360 },
      { width: 320, colorScheme: "dark" as const },
      { width: 1280, colorScheme: "dark" as const },
    ])("has no findings: %o", { timeout: 300_000 }, async (look) => {
      expect(await wrongIn(language, look)).toEqual({});
    });
  },
);

describe("the checks themselves", () => {
  it("look at pages that exist", () => {
    expect(Object.keys(allPages("nl"))).toEqual(expect.arrayContaining([...wide, ...dark]));
  });

  it("find faint letters, a nameless button, a small target and a page that is too wide", async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await show(
      page,
      '<!DOCTYPE html><html lang="nl"><title>x</title><main><h1>Een kop</h1><p style="color:#707070;background:#fff;width:400px">Bleke letters</p><button></button></main>',
    );
    const rules = (await axeFindings(page, strictRules)).map((finding) => finding.split(":")[0]);
    expect(rules).toEqual(expect.arrayContaining(["button-name", "color-contrast-enhanced"]));
    const contrast = (await axeFindings(page, contrastRules)).map((finding) => finding.split(":")[0]);
    expect(contrast).toEqual(["color-contrast-enhanced"]);
    expect(await smallTargets(page)).toEqual(["<button></button>"]);
    expect(await tooWide(page)).toBeGreaterThan(0);
    await show(page, '<!DOCTYPE html><html lang="nl"><body style="margin:0"><p style="width:10rem">x</p>');
    expect(await tooWide(page)).toBe(0);
    expect(await tooWide(page, 4)).toBeGreaterThan(0);
    await page.close();
  });

  it("see the colours of the stylesheet, in light and dark", async () => {
    const [html = ""] = await Promise.all(Object.values(allPages("nl")).slice(0, 1).map(renderDocument));
    const ground = async (colorScheme: "light" | "dark") => {
      const page = await browser.newPage({ colorScheme });
      await show(page, html);
      const colour = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await page.close();
      return colour;
    };
    expect([await ground("light"), await ground("dark")]).toEqual(["rgb(251, 248, 243)", "rgb(20, 23, 28)"]);
  });
});

it("an invitation shows its question and every answer on the first screen", async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
  const asked = allPages("nl")["invitation-asked"];
  if (!asked) throw new Error("no sample");
  await show(page, await renderDocument(asked));
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.removeAttribute("open");
  });
  const last = await page.locator('button[value="maybe"]').boundingBox();
  expect((last?.y ?? 9999) + (last?.height ?? 0)).toBeLessThanOrEqual(780);
  await page.close();
});
