import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const tagged = (values: string[]): RunOptions => ({ runOnly: { type: "tag", values } });
const aa = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A and AA, with the best practices. */
export const ourRules = tagged(aa);

/** The same without contrast, which takes the longest, where the colours were looked at in another size. */
export const rulesOfShape: RunOptions = { ...ourRules, rules: { "color-contrast": { enabled: false } } };

/** The same with contrast at AAA: what pages for people without an account promise. */
export const strictRules: RunOptions = {
  ...tagged([...aa, "wcag2aaa"]),
  rules: {
    "target-size": { enabled: true },
    // 7 to 1 finds whatever 4.5 to 1 would find; both cost most of the time.
    "color-contrast-enhanced": { enabled: true },
    "color-contrast": { enabled: false },
  },
};

/** The same without contrast, on most of the pages that share their colours. */
export const strictRulesOfShape: RunOptions = {
  ...strictRules,
  rules: { ...strictRules.rules, "color-contrast-enhanced": { enabled: false } },
};

/** Contrast alone, for the same page in other colours. */
export const contrastRules: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast-enhanced"] },
};

const script = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on the page as it stands: "rule: where", nothing when all is well. */
export async function axeFindings(page: Page, rules: RunOptions = ourRules): Promise<string[]> {
  await page.waitForLoadState();
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(await script);
  // What can be found without fetching stylesheets again is all that these rules ask.
  const options = { ...rules, preload: false, resultTypes: ["violations"] } satisfies RunOptions;
  const { violations } = await page.evaluate((asked) => {
    const { axe } = window as unknown as {
      axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };
    };
    return axe.run(document, asked);
  }, options);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}
