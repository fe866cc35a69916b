import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderDocument } from "../src/screens/people/render";
import { allPages } from "../src/screens/people/samples/all";
import { peopleStyle, styleHref } from "../src/screens/people/style/people-style";

const languages = ["nl", "ar"] as const;
const browserPath = process.env.RONDOM_CHROMIUM ?? "/usr/bin/chromium";
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];

let browser: Browser;
let folder: string;
let axe: string;

beforeAll(async () => {
  if (!existsSync(browserPath))
    throw new Error(`No browser at ${browserPath}: set RONDOM_CHROMIUM to a Chromium.`);
  browser = await chromium.launch({ executablePath: browserPath, args: flags });
  folder = await mkdtemp(join(tmpdir(), "rondom-pages-"));
  await writeFile(join(folder, "people.css"), peopleStyle);
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
});

afterAll(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true });
});

async function open(page: Page, name: string, html: string): Promise<void> {
  const file = join(folder, `${name}.html`);
  await writeFile(file, html.replace(`href="${styleHref}"`, 'href="people.css"'));
  await page.goto(pathToFileURL(file).href);
  // Folded parts are part of the page: they are checked open.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.setAttribute("open", "");
  });
}

const tags = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const everything = {
  runOnly: { type: "tag", values: tags },
  rules: { "target-size": { enabled: true }, "color-contrast-enhanced": { enabled: true } },
};
const contrastOnly = { runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced"] } };

async function findings(page: Page, options: object): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate((asked) => {
    const { axe: checker } = window as unknown as {
      axe: { run: (context: Document, options: object) => Promise<AxeResults> };
    };
    return checker.run(document, { ...asked, resultTypes: ["violations"] });
  }, options);
  return results.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.html} ${node.failureSummary}`),
  );
}

/** Everything that is tapped, links inside a sentence apart, is at least 44 by 44 px. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inSentence = (element: Element) => element.matches("p a, address ~ a, .place a");
    return [...document.querySelectorAll("a, button, summary, label.choice")]
      .filter((element) => element.checkVisibility() && !inSentence(element))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 43.9 || height < 43.9;
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(languages)("pages of people without an account, in %s", (language) => {
  it.each([
    [320, "light"],
    [1280, "light"],
    [320, "dark"],
  ] as const)(
    "have no findings and fit, %i px wide, %s",
    async (width, colorScheme) => {
      const found: Record<string, string[]> = {};
      const waiting = Object.entries(allPages(language));
      async function checkOneByOne(): Promise<void> {
        const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          const [name, element] = next;
          await open(page, name, await renderDocument(element));
          const wrong = [
            ...(await findings(page, colorScheme === "dark" ? contrastOnly : everything)),
            ...(await smallTargets(page)),
          ];
          if ((await sideways(page)) > 0) wrong.push("scrolls sideways");
          if (wrong.length > 0) found[name] = wrong;
        }
        await page.close();
      }
      await Promise.all([checkOneByOne(), checkOneByOne()]);
      expect(found).toEqual({});
    },
    300_000,
  );
});

describe("the checks themselves", () => {
  it("find faint letters, a nameless button, a small target and a page that is too wide", async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    const faulty =
      '<!DOCTYPE html><html lang="nl"><title>x</title><main><h1>Een kop</h1><p style="color:#707070;background:#fff;width:400px">Bleke letters</p><button></button></main>';
    await open(page, "faulty", faulty);
    const rules = (await findings(page, everything)).map((finding) => finding.split(":")[0]);
    expect(rules).toEqual(expect.arrayContaining(["button-name", "color-contrast-enhanced"]));
    expect(await smallTargets(page)).toEqual(["<button></button>"]);
    expect(await sideways(page)).toBeGreaterThan(0);
    await page.close();
  });
});

describe("hard conditions", () => {
  it.each(languages)(
    "nothing scrolls sideways with letters four times as large, in %s",
    async (language) => {
      const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
      const found: string[] = [];
      for (const [name, element] of Object.entries(allPages(language))) {
        await open(page, name, await renderDocument(element));
        await page.addStyleTag({ content: "html{font-size:450%}" });
        if ((await sideways(page)) > 0) found.push(name);
      }
      await page.close();
      expect(found).toEqual([]);
    },
    120_000,
  );

  it("shows the question and every answer of an invitation on the first screen", async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
    const pages = allPages("nl");
    const asked = pages["invitation-asked"];
    if (!asked) throw new Error("no sample");
    await open(page, "first-screen", await renderDocument(asked));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.removeAttribute("open");
    });
    const last = await page.locator('button[value="maybe"]').boundingBox();
    expect((last?.y ?? 9999) + (last?.height ?? 0)).toBeLessThanOrEqual(780);
    await page.close();
  });
});
