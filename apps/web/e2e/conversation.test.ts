import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lifeDomains } from "@rondom/domain/network/life-domain";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFailed, test } from "vitest";
import { type Hand, keys, mouse } from "./conversation/hands";
import { heading, need, onwards, sitDown, tellDomain, tellWeakTie } from "./conversation/talk";
import { byWeakTies, everybody, familyOfEight, heldIn, inFirstDomains } from "./conversation/told";
import { joke } from "./journey/cast";
import { type House, openHouse } from "./journey/house";
import { signIn } from "./journey/stage";
import { axeFindings } from "./support/axe";
import { openBrowser } from "./support/browser";
import { tooWide } from "./support/fit";

/** RONDOM_PROVE=keyboard tells all of it by keyboard as well, which takes a minute more. */
const whole = process.env.RONDOM_PROVE === "keyboard";
let folder: string;
let house: House;
let browser: Browser;
let other: string;
let signedIn: Awaited<ReturnType<BrowserContext["storageState"]>> | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rondom-eight-"));
  const [one, two] = ["Gezin Tekle", "Gezin Berhane"].map((name, at) => ({
    name,
    path: join(folder, `${at}.json`),
  }));
  for (const file of [one, two]) if (file) await writeFile(file.path, familyOfEight(file.name));
  house = await openHouse({ coordinator: joke, file: one?.path ?? "" });
  other = await house.importFamily(two?.path ?? "");
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The coordinator's page at a table of this width. */
async function sitAt(width: number, height: number): Promise<Page> {
  const context = await browser.newContext({
    baseURL: house.served.url,
    locale: "nl-BE",
    viewport: { width, height },
    reducedMotion: "reduce",
    ...(signedIn ? { storageState: signedIn } : {}),
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  onTestFailed(async () => {
    const pictures = process.env.RONDOM_E2E_PICTURES;
    if (pictures) await page.screenshot({ path: join(pictures, `talk-${width}.png`) });
  });
  if (!signedIn) {
    await signIn({ ...house, browser, page });
    signedIn = await context.storageState();
  }
  return page;
}

const saved = (page: Page) => page.getByText(/^Bewaard om \d\d:\d\d$/);
const safe = (page: Page, count: number) =>
  page.getByText(`${count} antwoorden staan veilig op dit toestel`).filter({ visible: true }).first();
const lock = (page: Page) => page.getByText("Alleen voor het gezin en jou");

/** Nothing that axe finds, and nothing that scrolls sideways, here and on the narrowest phone. */
async function looksWell(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  expect(await tooWide(page)).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await tooWide(page)).toBe(0);
  await page.setViewportSize(size);
}

/** Tells these steps with the network away, and gives it back. */
async function cutOff(page: Page, count: number, tell: () => Promise<void>): Promise<void> {
  await saved(page).waitFor();
  await page.context().setOffline(true);
  await tell();
  await safe(page, count).waitFor();
  await page.context().setOffline(false);
  await saved(page).waitFor();
}

async function tellDomains(page: Page, hand: Hand, from: number, until: number): Promise<void> {
  for (const domain of lifeDomains.slice(from, until)) await tellDomain(page, hand, domain);
}

async function tellWeakTies(page: Page, hand: Hand, from: number, until: number): Promise<void> {
  for (let at = from; at < until; at += 1) await tellWeakTie(page, hand, at);
}

test("at 1280 px by mouse: 45 people from nothing, cut off twice, put down once", async () => {
  const page = await sitAt(1280, 800);
  const hand = mouse;
  await page.goto(`/families/${house.familyId}/network`);
  await page.getByRole("link", { name: "Begin het gesprek" }).click();
  await heading(page, "Wie zit er aan tafel?").waitFor();
  await looksWell(page);
  await sitDown(page, hand, ["Selam Tekle"]);

  await tellDomain(page, hand, "volunteers", async () => {
    const field = page.getByRole("textbox", { name: /^Komen er vrijwilligers bij jullie\?/ });
    await hand.write(field, "Ze komen elke week. ");
    await looksWell(page);
    await hand.press(page.getByRole("button", { name: "Er komt iemand bij" }));
    await field.waitFor({ state: "detached" });
    expect(await lock(page).count()).toBe(0);
    expect(await page.locator("textarea").count()).toBe(0);
    await hand.press(page.getByRole("button", { name: "Weer alleen het gezin" }));
    await expect.poll(() => field.inputValue(), { timeout: 10_000 }).toBe("Ze komen elke week.");
  });
  await tellDomains(page, hand, 1, 3);
  await cutOff(page, 16, () => tellDomains(page, hand, 3, 6));
  await tellDomains(page, hand, 6, 10);

  await hand.press(page.getByRole("link", { name: /^Stop voor nu/ }));
  await page.getByRole("link", { name: "Verder met het gesprek" }).click();
  await heading(page, "Wie zit er aan tafel?").waitFor();
  await hand.press(onwards(page));
  await heading(page, "In je telefoon").waitFor();
  await looksWell(page);
  await tellWeakTies(page, hand, 0, 3);
  await saved(page).waitFor();

  // Cut off, and the page is loaded again in vain: what was told waits on the device.
  await page.context().setOffline(true);
  await tellWeakTies(page, hand, 3, 6);
  await safe(page, 9).waitFor();
  await page.reload().catch(() => undefined);
  await page.context().setOffline(false);
  await page.goto(`/families/${house.familyId}/conversation`);
  await saved(page).waitFor();
  await hand.press(onwards(page));
  await heading(page, "Lenen en uitlenen").waitFor();
  await tellWeakTies(page, hand, 6, 8);

  await heading(page, "Wie staat er alleen?").waitFor();
  await looksWell(page);
  const loose = byWeakTies.find(({ domain }) => domain === null)?.name;
  const whoKnows = page.getByRole("list", { name: `Wie kent ${loose}?` });
  await hand.press(whoKnows.getByRole("button").first());
  await hand.press(onwards(page));
  await page.getByText("45 mensen op de kaart").waitFor();
  await looksWell(page);
  await hand.press(page.getByRole("button", { name: "Rond het gesprek af" }));
  await saved(page).waitFor();
  await page.getByRole("link", { name: "Naar de kaart", exact: true }).click();
  await page.getByText("45 mensen rond dit gezin", { exact: false }).waitFor();
  expect(heldIn(await house.exportFamily(house.familyId))).toEqual({
    people: everybody,
    needs: [need],
    ties: 1,
  });
});

test("at 768 px by keyboard alone, with a volunteer at the table: no question about feelings is on the page", async () => {
  const page = await sitAt(768, 1024);
  const hand = keys(page);
  await page.goto(`/families/${other}/conversation`);
  await sitDown(page, hand, ["Selam Tekle", "Dawit Tekle", "Een vrijwilliger"]);
  await tellDomains(page, hand, 0, 2);
  expect(await lock(page).count()).toBe(0);
  expect(await page.locator("textarea").count()).toBe(0);
  await looksWell(page);
  await cutOff(page, 9, () => tellDomains(page, hand, 2, 4));
  if (whole) await tellTheRest(page, hand);
  const held = heldIn(await house.exportFamily(other));
  if (whole) expect(held).toEqual({ people: everybody, needs: [need], ties: 0 });
  else expect(held).toEqual({ people: inFirstDomains(4), needs: [], ties: 0 });
});

async function tellTheRest(page: Page, hand: Hand): Promise<void> {
  await tellDomains(page, hand, 4, 8);
  await cutOff(page, 11, async () => {
    await tellDomains(page, hand, 8, 10);
    await tellWeakTie(page, hand, 0);
  });
  await tellWeakTies(page, hand, 1, 8);
  await heading(page, "Wie staat er alleen?").waitFor();
  await hand.press(onwards(page));
  await hand.press(page.getByRole("button", { name: "Rond het gesprek af" }));
  await saved(page).waitFor();
  await hand.press(page.getByRole("link", { name: "Naar de kaart", exact: true }));
  await page.waitForURL("**/network");
}
