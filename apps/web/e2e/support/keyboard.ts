import type { Locator, Page } from "playwright-core";

const isFocused = (place: Locator) => place.evaluate((element) => element === document.activeElement);

/** Presses Tab until that place has the focus; throws when the page has no way there. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor({ state: "attached" });
  for (let presses = 0; presses < 80; presses += 1) {
    if (await isFocused(place)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${place}`);
}

/** Types digits into a field of day, month and year, or of hours and minutes: it goes on by itself. */
export async function typeInto(page: Page, group: Locator, digits: string): Promise<void> {
  await group.getByRole("spinbutton").first().focus();
  await page.keyboard.type(digits);
}

/** "2026-12-03" as the digits that are typed: 03122026. */
export function digitsOf(date: string): string {
  return date.split("-").toReversed().join("");
}
