import type { Locator, Page } from "playwright-core";
import { tabTo } from "../support/keyboard";

/** How somebody answers: with the mouse, or without ever touching it. */
export interface Hand {
  press: (place: Locator) => Promise<void>;
  /** Ticks a box. */
  tick: (box: Locator) => Promise<void>;
  /** Writes in a field, and gives it with Enter when it is an answer of one line. */
  write: (field: Locator, words: string) => Promise<void>;
  give: (field: Locator, words: string) => Promise<void>;
}

export const mouse: Hand = {
  press: (place) => place.click(),
  tick: (box) => box.locator("xpath=ancestor::label").click(),
  write: (field, words) => field.fill(words),
  give: async (field, words) => {
    await field.fill(words);
    await field
      .locator("xpath=ancestor::form")
      .getByRole("button", { name: /^(Voeg toe|Zet erbij)$/ })
      .click();
  },
};

export const keys = (page: Page): Hand => ({
  press: async (place) => {
    await tabTo(page, place);
    await page.keyboard.press("Enter");
  },
  tick: async (box) => {
    await tabTo(page, box);
    await page.keyboard.press("Space");
  },
  write: async (field, words) => {
    await tabTo(page, field);
    await page.keyboard.type(words);
  },
  give: async (field, words) => {
    await tabTo(page, field);
    await page.keyboard.type(words);
    await page.keyboard.press("Enter");
  },
});
