import { readFile } from "node:fs/promises";
import { readPdf } from "@rondom/services/testing/read-pdf";
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFindings } from "./support/axe";
import { openBrowser } from "./support/browser";
import { ask } from "./support/demo";
import { type Served, serve } from "./support/serve";
import { rowsIn } from "./support/tables";

let served: Served;
let browser: Browser;
let page: Page;
let file: string;
beforeAll(async () => {
  served = await serve();
  browser = await openBrowser();
  page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: "nl-BE",
    baseURL: served.url,
  });
  await page.goto("/");
  await page.click("text=Kijk rond als brugfiguur");
  await page.waitForURL("**/home");
  await page.goto("/families");
  const link = await page.locator("a", { hasText: "Gezin Tesfay" }).first().getAttribute("href");
  file = link?.split("/")[2] ?? "";
  await page.goto(`/families/${file}/network`);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const button = (name: string) => page.getByRole("button", { name, exact: true });

/** Presses the button of the open dialog and gives what the browser saved. */
async function download(): Promise<{ name: string; bytes: Uint8Array }> {
  const [saved] = await Promise.all([page.waitForEvent("download"), button("Downloaden").click()]);
  return { name: saved.suggestedFilename(), bytes: new Uint8Array(await readFile(await saved.path())) };
}

/** What Ctrl+P gives, once the page is there to answer it. */
async function printed() {
  await page.locator(".printed-map").waitFor({ state: "attached" });
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

test("the map goes along as PDF, and without names as a family file", async () => {
  await button("Op papier en elders").click();
  expect(await axeFindings(page)).toEqual([]);
  const pdf = await download();
  expect(pdf.name).toMatch(/^netwerk-a4-\d{4}-\d\d-\d\d\.pdf$/);
  const { text, pages, embedded } = await readPdf(pdf.bytes);
  expect(pages.map((sides) => sides.map(Math.round))).toEqual([[842, 595]]);
  expect(text).toContain("Lieve Dewaele");
  expect(embedded).toBe(true);
  await page.getByText("Gezinsbestand", { exact: true }).click();
  await page.getByText("Namen verbergen", { exact: true }).last().click();
  const saved = await download();
  expect(saved.name).toMatch(/^gezinsbestand-zonder-namen-/);
  const told = JSON.parse(new TextDecoder().decode(saved.bytes));
  expect(told).toMatchObject({ family: { name: "Het gezin" }, familyLayer: { feelings: [], needWords: [] } });
  expect(JSON.stringify(told)).not.toMatch(/Tesfay|Dewaele|Lindeveld/);
  await page.keyboard.press("Escape");
  const verbs = rowsIn(served, "audit").map((row) => row.verb);
  expect(verbs).toContain("network.export");
  expect(verbs).toContain("network.export-without-names");
});

test("the ecogram goes along once the family asks; the mirror counts in sentences", async () => {
  await page.goto(`/families/${file}/network?view=ecomap`);
  const left = await printed();
  expect(left.text).toContain("Het ecogram staat niet op dit blad.");
  expect(left.text).not.toMatch(/Lieve Dewaele|moeizaam/);
  await button("Op papier en elders").click();
  expect(await button("Downloaden").isDisabled()).toBe(true);
  await page.getByText("Het gezin vraagt dit op papier", { exact: true }).click();
  const { name, bytes } = await download();
  expect(name).toMatch(/^ecogram-a[34]-\d{4}-\d\d-\d\d\.pdf$/);
  const { text } = await readPdf(bytes);
  for (const said of ["Ecogram", "Lieve Dewaele", "moeizaam"]) expect(text).toContain(said);
  await page.keyboard.press("Escape");
  await button("Downloaden").waitFor({ state: "hidden" });
  const sheet = await printed();
  expect(sheet.pages).toHaveLength(1);
  for (const said of ["Ecogram", "Lieve Dewaele", "moeizaam"]) expect(sheet.text).toContain(said);
  await button("Open de spiegel").click();
  await page.getByText(/^\d+ van de \d+ mensen zijn beroepskracht\.$/).waitFor();
  await page.getByText("Zet iemand van het gezin in het midden.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByText("Netwerkkaart", { exact: true }).first().click();
  await page.waitForURL((url) => url.search === "");
});

test("Ctrl+P prints the map on one A4 and nothing of the page", async () => {
  const { text, pages } = await printed();
  expect(pages.map((sides) => sides.map(Math.round))).toEqual([[842, 595]]);
  expect(text).toContain("Deze kaart is van het gezin");
  expect(text).toContain("Lieve Dewaele");
  expect(text).not.toMatch(/Wat ontbreekt|Toevoegen|Rondom ›/);
});

/** Every word of the page, its window and its names for who hears it. */
async function everyWord(): Promise<string> {
  const body = await page.evaluate(() => {
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen, without the data in scripts
    const parts = [document.title, document.body.innerText];
    for (const element of document.querySelectorAll("body *")) {
      // Unseen, and unheard too.
      if (getComputedStyle(element).visibility === "hidden") continue;
      for (const { name, value } of element.attributes) {
        if (/^(aria-|title$|alt$|placeholder$|value$)/.test(name)) parts.push(value);
      }
      if (element instanceof SVGTextElement) parts.push(element.textContent ?? "");
    }
    return parts.join("\n");
  });
  return body;
}

test("with names hidden nothing of a name is left on the page, also after it is fetched again", async () => {
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const data = JSON.parse(await ask(served, cookie, "network.read", { familyId: file })).result.data.json;
  const named = [
    ...[...data.actors, ...data.members].flatMap(({ name, ownName }) => [...name.split(" "), ownName]),
    ...data.actors.flatMap(({ organisation, role }: { organisation: string; role: string }) => [
      organisation,
      role,
    ]),
    ...data.needs.map(({ title }: { title: string }) => title),
    ...data.domains.map(({ own }: { own: { name: string } | null }) => own?.name),
    ...["Tesfay", "Lindeveld"],
  ].filter((word): word is string => typeof word === "string" && word.length > 2);
  const seen = await everyWord();
  expect(named.filter((word) => seen.includes(word)).length).toBeGreaterThan(20);

  await button("Namen verbergen").click();
  await page.getByText("Namen zijn verborgen").waitFor();
  // What the coordinator herself is called stands in her own menu.
  const left = async () => {
    const words = (await everyWord()).replaceAll("Joke Vermeulen", "");
    return named.filter((word) => words.includes(word));
  };
  expect(await left()).toEqual([]);
  expect(await page.title()).toContain("Het gezin");
  await page.getByText("Lijst", { exact: true }).click();
  expect(await left()).toEqual([]);
  await page
    .getByRole("button", { name: /Persoon 1/ })
    .first()
    .click();
  await page.getByRole("heading", { name: "Persoon 1", exact: true }).waitFor();
  expect(await left()).toEqual([]);
  expect(await button("Toevoegen").count()).toBe(0);

  // Before the browser has taken the page over, it stands there with names for nobody to see.
  const late = (request: Route) => request.abort();
  await page.route("**/_next/static/**/*.js", late);
  await page.reload();
  await page.getByText("Gezinnen").first().waitFor();
  // biome-ignore lint/performance/useDomNodeTextContent: what is seen, without the data in scripts
  const early = await page.evaluate(() => `${document.title} ${document.body.innerText}`);
  expect(named.filter((word) => early.includes(word))).toEqual([]);
  await page.unroute("**/_next/static/**/*.js", late);
  await page.reload();
  await page.getByText("Namen zijn verborgen").waitFor();
  await expect.poll(left).toEqual([]);
  const { text } = await printed();
  expect(text).toContain("Persoon 1");
  expect(text).not.toMatch(/Tesfay|Dewaele/);

  // On who sees what and in the talk by pseudonyms; a page that cannot do without names is not drawn.
  const whole: string[] = [...data.actors, ...data.members].map(({ name }: { name: string }) => name);
  const seenOf = async () => {
    const words = await everyWord();
    return [...whole, "Tesfay"].filter((name) => words.includes(name));
  };
  for (const [where, shown] of [
    ["sharing", "Persoon 1"],
    ["conversation", "Gezinslid"],
    ["plan", "Op deze pagina staan namen."],
  ] as const) {
    await page.goto(`/families/${file}/${where}`);
    await page.getByText("Namen zijn verborgen").first().waitFor();
    await page.getByText(shown).first().waitFor();
    await expect.poll(seenOf).toEqual([]);
  }
  await page.goto(`/families/${file}/network`);

  await button("Toon de namen").click();
  await page.getByText("Lieve Dewaele").first().waitFor();
  expect(await page.title()).toContain("Gezin Tesfay");
});

test("a download that is asked for from elsewhere is refused, another's family not found, and GET gives nothing", async () => {
  const action = `${served.url}/families/${file}/paper`;
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const form = { cookie, "content-type": "application/x-www-form-urlencoded" };
  const post = (headers: Record<string, string>, to = action) =>
    fetch(to, { method: "POST", body: "form=pdf", redirect: "manual", headers: { ...form, ...headers } });
  expect((await post({ origin: "https://elsewhere.test" })).status).toBe(403);
  expect((await post({ origin: served.url, "content-type": "text/plain" })).status).toBe(415);
  const nobodys = action.replace(file, "a".repeat(20));
  expect((await post({ origin: served.url }, nobodys)).status).toBe(303);
  expect((await post({ origin: served.url }, action.replace(file, "x"))).status).toBe(404);
  expect((await fetch(action, { headers: { cookie } })).status).toBe(405);
  const anonymous = await post({ origin: served.url, cookie: "" });
  expect([anonymous.status, anonymous.headers.get("location")]).toEqual([303, "/in"]);
});
