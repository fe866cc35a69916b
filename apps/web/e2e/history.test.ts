import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { newId } from "@rondom/domain/id";
import { readPdf } from "@rondom/services/testing/read-pdf";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mouse } from "./conversation/hands";
import { onwards, sitDown } from "./conversation/talk";
import { axeFindings } from "./support/axe";
import { openBrowser } from "./support/browser";
import { call, dataOf } from "./support/call";
import { lookAround } from "./support/demo";
import { familyCalled, middleOf, openDesk } from "./support/desk";
import { tooWide } from "./support/fit";
import { tabTo } from "./support/keyboard";
import { type Served, serve } from "./support/serve";

/** Two cores may be busy with other tests. */
const patience = { timeout: 15_000 };
const year = 365 * 24 * 3_600_000;
const wish = "Een vriendin van mijn leeftijd";
let served: Served;
let browser: Browser;
let page: Page;
let familyId = "";
beforeAll(async () => {
  served = await serve();
  browser = await openBrowser();
  page = await openDesk(browser, served);
  familyId = familyCalled(served, "Gezin Tesfay");
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const go = (where: string) => page.goto(`/families/${familyId}/${where}`);
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
const words = (text: string | RegExp) => page.getByText(text, { exact: true }).first();
const ecomap = () => page.getByRole("group", { name: /^Ecogram van/ });
const closed = () => words("Er zit nu iemand anders mee aan tafel.");

async function choose(label: string | RegExp, choice: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: label }).first().click();
  await page.getByRole("option", { name: choice }).click();
}

test("told by one member, a volunteer joins halfway: what is felt is not there until they have gone", async () => {
  await go("conversation");
  await sitDown(page, mouse, ["Selam Tesfay"]);
  await onwards(page).waitFor();
  await go("network?view=ecomap");
  await choose(/Wie staat in het midden/, "Rond Selam Tesfay");
  await ecomap()
    .getByRole("button", { name: /^Griet Maes/ })
    .click();
  await button(/^Vraag naar de band$|^Vraag verder/).click();
  await page.getByRole("radio", { name: "ondersteunend", exact: true }).click();
  await page.getByText(/^Bewaard om/).waitFor();
  await expect
    .poll(
      () =>
        ecomap()
          .getByRole("button", { name: /^Griet Maes.*ondersteunend/ })
          .count(),
      patience,
    )
    .toBe(1);

  const felt = /(quality|closeness)\\*":\\*"(strong|supportive|neutral|conflicted|close|further|very-close)/;
  expect(felt.test(await page.content())).toBe(true);
  await go("conversation");
  await onwards(page).click();
  await button("Er komt iemand bij").click();
  await button("Weer alleen het gezin").waitFor();
  for (const where of ["network?view=ecomap", "network?view=circles", "history"]) {
    await go(where);
    await closed().waitFor();
    // In the data behind the page as little as on it.
    expect(felt.test(await page.content()), where).toBe(false);
  }
  expect(await button("Bewaar zoals het nu is").count()).toBe(0);
  await page.getByRole("link", { name: "Bekijk wie er aan tafel zit" }).click();
  await onwards(page).click();
  await button("Weer alleen het gezin").click();
  await button("Er komt iemand bij").waitFor();
  await go("network?view=ecomap");
  await ecomap()
    .getByRole("button", { name: /^Griet Maes.*ondersteunend/ })
    .waitFor();
});

test("how it is wished is drawn on a copy, and one step makes a goal of it", async () => {
  await go("network");
  await page.getByRole("link", { name: "Toen en nu" }).click();
  await page.getByRole("heading", { name: "Bewaarde versies" }).waitFor();
  await keep("Bewaar zoals het nu is", "Bewaar");
  await words("Bewaard. Je vindt deze versie hieronder terug.").waitFor();
  await keep("Teken hoe je het wenst", "Begin met tekenen");
  await page.getByRole("heading", { name: "Zo wenst het gezin het" }).waitFor();
  await page.getByLabel("Naam, of wie het zou zijn").fill(wish);
  await choose(/Domein$/, "Vrije tijd");
  await button("Zet erbij").click();
  await listed(new RegExp(`^${wish}`)).click();
  await page.getByRole("radio", { name: "heel dichtbij", exact: true }).click();
  await listed(/^Griet Maes/).click();
  await page.getByRole("radio", { name: "krachtig", exact: true }).click();
  await page.getByText("nog niet gevraagd · krachtig").waitFor();
  const drawn = page.getByRole("group", { name: /^Gewenst: / });
  const griet = drawn.getByRole("button", { name: /^Griet Maes/ });
  await griet.focus();
  await page.keyboard.press("k");
  await page.getByText("verder weg · krachtig").waitFor();
  await drawn.getByRole("button", { name: /^Griet Maes.*verder weg/ }).waitFor();
  await drag(drawn, griet, "very-close");
  await page.getByText("heel dichtbij · krachtig").waitFor();
  await button("Een eigen domein").click();
  await page.getByRole("textbox", { name: "Naam van het domein" }).fill("Koor");
  await button("Leg op tafel").click();
  await button("Koor, haal weg uit deze tekening").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await button("Klaar met tekenen").click();

  await button(`Maak er een doel van: Het contact met Griet Maes wordt krachtig`).click();
  await words(/^Dit gaat over wat iemand voelt/).waitFor();
  await button("Toch niet").click();
  await button(`Maak er een doel van: ${wish} leren kennen`).click();
  const what = page.getByRole("textbox", { name: "Wat wil het gezin?" });
  expect(await what.inputValue()).toBe(`${wish} leren kennen`);
  await button("Voeg toe").click();
  const goal = page.getByRole("link", { name: `${wish} leren kennen`, exact: true });
  await goal.waitFor();
  // Not twice, also after the page is opened anew.
  await page.reload();
  await goal.waitFor();
  expect(await button(`Maak er een doel van: ${wish} leren kennen`).count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await tooWide(page)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 900 });
  await goal.click();
  await page.getByText(`${wish} leren kennen`).first().waitFor();
});

/** In the list beside the drawing, where somebody is opened. */
const listed = (name: RegExp) => page.getByRole("button", { name }).and(page.locator("[aria-expanded]"));

/** Drags somebody of the drawing to just outside the family's circle. */
async function drag(drawing: Locator, seat: Locator, ring: string): Promise<void> {
  const { mouse: hand } = page;
  await drawing.scrollIntoViewIfNeeded();
  const from = await middleOf(seat.locator("rect").first());
  const middle = await middleOf(drawing.getByRole("button").first().locator("circle").first());
  const scale = (await drawing.boundingBox())?.width ?? 0;
  const canvas = Number((await drawing.getAttribute("viewBox"))?.split(" ")[2]);
  await hand.move(from.x, from.y);
  await hand.down();
  await hand.move(from.x + 10, from.y + 10, { steps: 2 });
  await hand.move(middle.x + (57 * scale) / canvas, middle.y, { steps: 4 });
  await page.locator(`[data-drop='${ring}']`).waitFor({ state: "attached" });
  await hand.up();
}

/** Keeps a version that Selam tells. */
async function keep(what: string, then: string): Promise<void> {
  await button(what).click();
  const selam = page.getByRole("checkbox", { name: "Selam Tesfay" });
  if (!(await selam.isChecked())) await mouse.tick(selam);
  await button(then).click();
}

test("a year later, on a tablet by keyboard alone: what changed is seen, slid through and printed", async () => {
  const { dataDir } = served;
  await page.close();
  await served.stop({ keep: true });
  const clock = pathToFileURL(join(import.meta.dirname, "support/clock-ahead.ts")).href;
  served = await serve({
    ...{ RONDOM_DATA_DIR: dataDir, RONDOM_TEST_AHEAD: String(year) },
    NODE_OPTIONS: `--import ${clock}`,
  });
  page = await openDesk(browser, served, { width: 820, height: 1180 });
  const contact = { name: "Noor Haddad", formal: false, email: null, phone: null };
  const added = { familyId, id: newId(), contact, places: [{ domain: "leisure" }] };
  await dataOf(call(served, await lookAround(served), "network.addActor", added));
  const { keyboard } = page;
  await go("network");
  await tabTo(page, page.locator("[data-stop][tabindex='0']"));
  await keyboard.press("t");
  await page.waitForURL("**/history?time=next");
  await page.locator("output", { hasText: "Gewenst" }).waitFor();
  await keyboard.press("t");
  // Nobody drew how it was: then is the oldest map that was kept.
  await page.locator("output", { hasText: /^\d/ }).waitFor();
  await keyboard.press("t");
  await page.locator("output", { hasText: /^Nu/ }).waitFor();
  await keyboard.press("1");
  await page.waitForURL("**/network");
  await tabTo(page, page.locator("[data-stop][tabindex='0']"));
  await keyboard.press("4");
  await page.waitForURL("**/history");
  await page.getByText("Erbij: 1").first().waitFor();
  expect(await page.getByText(/^Verteld door Selam Tesfay op/).count()).toBeGreaterThan(1);
  await tabTo(page, page.getByRole("radio", { name: "Naast elkaar" }));
  await keyboard.press("ArrowRight");
  await page.getByRole("heading", { name: /→ Nu/ }).waitFor();
  await keyboard.press("ArrowRight");
  const slider = page.getByRole("slider", { name: "Schuif door de tijd" });
  await tabTo(page, slider);
  const at = () => slider.getAttribute("aria-valuetext");
  await keyboard.press("End");
  await expect.poll(at, patience).toMatch(/^Gewenst: .*, verteld door Selam Tesfay$/);
  await page
    .getByRole("heading", { name: /^Gewenst/ })
    .first()
    .waitFor();
  await keyboard.press("ArrowLeft");
  await expect.poll(at, patience).toBe("Nu");
  await page.getByText("Noor Haddad").first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const printed = async () => {
    await page.locator(".printed-map").waitFor({ state: "attached" });
    return readPdf(await page.pdf({ preferCSSPageSize: true }));
  };
  const without = await printed();
  expect(without.text).toContain("Wat er veranderde staat niet op dit blad.");
  expect(without.text).not.toContain("Noor");
  await button("Op papier en elders").click();
  const asks = page.getByRole("checkbox", { name: "Het gezin vraagt dit op papier" });
  await page.getByText("Het gezin vraagt dit op papier", { exact: true }).click();
  await expect.poll(() => asks.isChecked(), patience).toBe(true);
  await page.keyboard.press("Escape");
  await asks.waitFor({ state: "hidden" });
  const { text, pages } = await printed();
  expect(pages.map((sides) => sides.map(Math.round))).toEqual([[842, 595]]);
  for (const said of ["Toen, nu en gewenst", "Noor", "Deze kaart is van het gezin"])
    expect(text).toContain(said);
});
