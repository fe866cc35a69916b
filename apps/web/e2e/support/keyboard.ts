import type { Locator, Page } from "playwright-core";

/** Presses Tab until that place has the focus; throws when the page has no way there. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor({ state: "attached" });
  // To look a place up by its role costs as much as many presses: again only once it has left the page.
  let found = await place.elementHandle();
  for (let presses = 0; presses < 80; presses += 1) {
    const where = await found?.evaluate((element) =>
      element === document.activeElement ? "here" : element.isConnected ? "further" : "gone",
    );
    if (where === "here") return;
    if (where === "gone") found = await place.elementHandle();
    else await page.keyboard.press("Tab");
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
