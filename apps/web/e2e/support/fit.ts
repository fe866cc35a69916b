import type { Page } from "playwright-core";

/** Everything that is tapped, links inside a sentence apart, that is smaller than 44 by 44 px. */
export async function smallTargets(page: Page): Promise<string[]> {
  await page.waitForLoadState();
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

/** How many px a page is wider than its window, with letters so many times as large as they are. */
export async function tooWide(page: Page, letters = 1): Promise<number> {
  await page.waitForLoadState();
  return page.evaluate((times) => {
    const root = document.documentElement;
    const before = root.style.fontSize;
    if (times !== 1) root.style.fontSize = `${Number.parseFloat(getComputedStyle(root).fontSize) * times}px`;
    const over = root.scrollWidth - root.clientWidth;
    root.style.fontSize = before;
    return over;
  }, letters);
}
