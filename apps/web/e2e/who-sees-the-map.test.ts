import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { mailsTo } from "./support/demo-mails";
import { demoStage } from "./support/demo-stage";
import { rowsIn } from "./support/tables";

const stage = demoStage();

/** The path of somebody's own link, from their newest mail. */
async function linkOf(address: string, door: "l" | "f"): Promise<string> {
  const links = (await mailsTo(stage.served, address)).flatMap((mail) => mail.links);
  const found = links
    .map((link) => new RegExp(`/${door}/[a-z0-9]{46}`).exec(link)?.[0])
    .findLast((path) => path !== undefined);
  if (!found) throw new Error(`no link for ${address}`);
  return found;
}
const fetched = (path: string) => fetch(stage.served.url + path, { redirect: "manual" });
// biome-ignore lint/performance/useDomNodeTextContent: words as they are seen, with the space between them
const seen = (page: Page) => page.locator("main").innerText();

it("a family takes back on the phone what a helper reads, and the coordinator decides with it, by keyboard", {
  timeout: 120_000,
}, async () => {
  const griet = await linkOf("griet.maes@ocmw.test", "l");
  const first = await fetched(`${griet}/map`);
  const body = await first.text();
  expect(first.headers.get("cache-control")).toBe("no-store");
  expect(first.headers.get("x-robots-tag")).toBe("noindex");
  expect(body).toContain("School en opvang");
  expect(body).not.toContain("Gezondheid");
  expect(await (await fetched(griet)).text()).toContain(`href="${griet}/map"`);

  // Selam, on her phone, without JavaScript.
  const phone = await stage.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 700 },
    baseURL: stage.served.url,
  });
  const selam = await phone.newPage();
  const family = await linkOf("selam.tesfay@example.org", "f");
  await selam.goto(`${family}/sees?t=nl`);
  await selam.getByRole("link", { name: "Wat zien de helpers?" }).click();
  expect(await seen(selam)).toMatch(/Dit zien zij[\s\S]*School en opvang\s+Selam Tesfay zei ja op/);
  await selam
    .getByRole("listitem")
    .filter({ hasText: "School en opvang" })
    .getByRole("button")
    .first()
    .click();
  expect(await seen(selam)).toContain("De helpers zien dit niet meer: School en opvang.");
  expect(await (await fetched(`${griet}/map`)).text()).not.toContain("School en opvang");
  await selam.getByRole("button", { name: "Toch weer tonen" }).click();
  expect(await seen(selam)).toContain("De helpers zien dit nu: School en opvang.");
  expect(await (await fetched(`${griet}/map`)).text()).toContain("School en opvang");
  const rows = rowsIn(stage.served, "domain_share");
  expect(rows.filter(({ withdrawn_by_member_id: by }) => by !== null)).toHaveLength(1);
  await phone.close();

  // Joke, at her desk, by keyboard.
  const desk = await stage.browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: "nl-BE",
    baseURL: stage.served.url,
  });
  const joke = await desk.newPage();
  await joke.goto("/");
  await joke.click("text=Kijk rond als brugfiguur");
  await joke.waitForURL("**/home");
  await joke.goto("/families");
  await joke
    .getByRole("link", { name: /Gezin Tesfay/ })
    .first()
    .click();
  await joke.getByRole("link", { name: "Wie ziet wat" }).click();
  await joke.getByRole("heading", { name: "Wie ziet wat?" }).waitFor();
  const preview = joke.getByRole("region", { name: /^Wat ziet/ });
  const health = joke.getByRole("checkbox", { name: /Gezondheid/ });
  await preview.getByText("weggelaten: Frans Goossens").waitFor();
  await health.focus();
  await joke.keyboard.press("Space");
  await preview.getByRole("heading", { name: "Gezondheid" }).waitFor();
  expect(await (await fetched(`${griet}/map`)).text()).toContain("Gezondheid");
  await joke.getByRole("button", { name: "Maak de laatste stap ongedaan" }).focus();
  await joke.keyboard.press("Enter");
  await preview.getByRole("heading", { name: "Gezondheid" }).waitFor({ state: "detached" });
  expect(await (await fetched(`${griet}/map`)).text()).not.toContain("Gezondheid");

  // Leaving somebody out asks why, and leaves no trace for the others.
  await joke.getByRole("button", { name: /Hoe staat Lieve Dewaele/ }).focus();
  await joke.keyboard.press("Enter");
  await joke.getByRole("option", { name: "Helemaal niet" }).waitFor();
  await joke.keyboard.press("End");
  await joke.keyboard.press("Enter");
  await joke.getByRole("textbox").fill("Zij vroeg het.");
  await joke.keyboard.press("Tab");
  await joke.keyboard.press("Enter");
  await joke.getByText("Zij vroeg het.").waitFor();
  // The words stand in their field before they are saved.
  const hers = async () => (await fetched(`${griet}/map`)).text();
  await expect.poll(hers, { timeout: 15_000 }).not.toContain("Lieve");
  await desk.close();
});
