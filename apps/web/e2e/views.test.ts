import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFindings } from "./support/axe";
import { openBrowser } from "./support/browser";
import { familyCalled, fileHandedOver, middleOf, openDesk } from "./support/desk";
import { tooWide } from "./support/fit";
import { type Served, serve } from "./support/serve";

/** Two cores may be busy with other tests. */
const patience = { timeout: 15_000 };
let served: Served;
let browser: Browser;
let page: Page;
let familyId: string;
let address: string;
beforeAll(async () => {
  served = await serve();
  browser = await openBrowser();
  page = await openDesk(browser, served, { height: 1250 });
  familyId = familyCalled(served, "Gezin Tesfay");
  address = `/families/${familyId}`;
  await page.goto(`${address}/network`);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
const drawing = (name: RegExp) => page.getByRole("group", { name });
const circles = () => drawing(/^Cirkels rond/);
const ecomap = () => drawing(/^Ecogram van/);
const toast = (words: string) => page.getByText(words, { exact: true }).last().waitFor();
const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

const fileNow = () => fileHandedOver(page, served, familyId);

test("three drawings of the same people: by mouse and by keys, and nobody's data moves", async () => {
  const first = await fileNow();
  await drawing(/^Netwerkkaart van/)
    .getByRole("button", { name: /^Griet Maes/ })
    .click();
  await page.getByRole("heading", { name: "Griet Maes", exact: true }).waitFor();
  await page.getByRole("radiogroup", { name: "Welke tekening?" }).getByText("Ecogram").click();
  await ecomap().waitFor();
  expect(new URL(page.url()).search).toBe("?view=ecomap");
  expect(await ecomap().getByRole("button", { pressed: true }).count()).toBe(1);
  await page.getByRole("heading", { name: "Griet Maes", exact: true }).waitFor();
  await ecomap()
    .getByRole("button", { name: /^Griet Maes/ })
    .focus();
  await page.keyboard.press("3");
  await circles().waitFor();
  await expect.poll(focused, patience).toMatch(/^Griet Maes.*nog niet gevraagd/);
  await page.reload();
  await circles().waitFor();
  await circles()
    .getByRole("button", { name: /^Gezin Tesfay/ })
    .focus();
  await page.keyboard.press("1");
  await drawing(/^Netwerkkaart van/).waitFor();
  expect(new URL(page.url()).search).toBe("");
  expect(await fileNow()).toBe(first);
});

test("a drop, keys and questions tell of a tie in one account; each is taken back", async () => {
  const { keyboard, mouse } = page;
  const first = await fileNow();
  await page.goto(`${address}/network?view=circles`);
  const griet = circles().getByRole("button", { name: /^Griet Maes/ });
  const from = await middleOf(griet.locator("rect").nth(1));
  const middle = await middleOf(circles().getByRole("button", { name: /^Gezin Tesfay/ }));
  const scale = (await circles().boundingBox())?.width ?? 0;
  const canvas = Number((await circles().getAttribute("viewBox"))?.split(" ")[2]);
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + 10, from.y + 10, { steps: 2 });
  // Between the first two rings (122 and 205 px of the drawing), straight to the right.
  await mouse.move(middle.x + (163 * scale) / canvas, middle.y, { steps: 4 });
  await page.locator("[data-drop='close']").waitFor({ state: "attached" });
  await mouse.up();
  await toast("Griet Maes zit nu bij ‘dichtbij’.");
  await griet.focus();
  await keyboard.press("k");
  await toast("Griet Maes zit nu bij ‘heel dichtbij’.");
  await expect.poll(focused, patience).toMatch(/^Griet Maes.*heel dichtbij/);
  await keyboard.press("Space");
  await circles()
    .getByRole("button", { name: /^Sofie De Smet/ })
    .click({ modifiers: ["Shift"] });
  await page.getByText("2 mensen gekozen").first().waitFor();
  await keyboard.press("m");
  await page.getByRole("listbox", { name: "Hoe dichtbij voelen deze 2 mensen?" }).waitFor();
  await keyboard.type("ver");
  await keyboard.press("Enter");
  await toast("2 mensen zitten nu bij ‘verder weg’.");
  await keyboard.press("Control+z");
  await circles()
    .getByRole("button", { name: /^Griet Maes.*heel dichtbij/ })
    .waitFor();
  await page.getByRole("region", { name: "Wat je koos" }).getByRole("button", { name: "Klaar" }).click();
  await griet.focus();
  await keyboard.press("2");
  await expect.poll(focused, patience).toMatch(/^Griet Maes.*Sociale diensten/);
  await keyboard.press("m");
  await page.getByRole("listbox", { name: /^Bij welke groep/ }).waitFor();
  await keyboard.type("Vri");
  await keyboard.press("Enter");
  await toast("Griet Maes staat nu bij Vrienden.");
  await expect.poll(focused, patience).toMatch(/^Griet Maes.*Vrienden/);
  await keyboard.press("v");
  await page.getByText("2 van 12 gevraagd").first().waitFor();
  await page.getByRole("radio", { name: "krachtig" }).click();
  await page
    .getByRole("radiogroup", { name: "raad en uitleg" })
    .getByRole("radio", { name: "over en weer" })
    .click();
  await page.getByText("4 van 12 gevraagd").first().waitFor();
  await expect
    .poll(() =>
      ecomap()
        .getByRole("button", { name: /^Griet Maes.*krachtig, over en weer; raad/ })
        .count(),
    )
    .toBe(1);
  await page
    .getByText(/^Bewaard om/)
    .first()
    .waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await button("Klaar").click();
  for (let step = 0; step < 5; step += 1) await keyboard.press("Control+z");
  await expect.poll(fileNow, patience).toBe(first);
});

test("on a phone each drawing is a list that does the same", async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${address}/network?view=ecomap`);
  await page.getByRole("heading", { name: /^Sociale diensten/ }).waitFor();
  expect(await tooWide(page)).toBe(0);
  await page.getByText("Cirkels", { exact: true }).last().click();
  await page.getByRole("heading", { name: /^Heel dichtbij/i }).waitFor();
  await button(/^Sofie De Smet/).click();
  await button("Vraag naar de band").click();
  await page.getByRole("radio", { name: "verder weg" }).click();
  await page.getByText("1 van 12 gevraagd").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await tooWide(page)).toBe(0);
});
