import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { axeFindings, rulesOfShape } from "./support/axe";
import { demoStage } from "./support/demo-stage";
import { openDesk } from "./support/desk";
import { tooWide } from "./support/fit";

const stage = demoStage();
let page: Page;
beforeEach(async () => {
  page = await openDesk(stage.browser, stage.served);
});
afterEach(() => page?.context().close());

/** A new family, and its page for a file. */
async function openFamily(name: string): Promise<string> {
  await page.goto("/families");
  await page.getByRole("button", { name: "Gezin toevoegen" }).click();
  await page.getByLabel("Naam van het gezin").fill(name);
  await page.getByLabel("Gemeente").fill("Zavel");
  await page.getByRole("button", { name: "Voeg het gezin toe" }).click();
  await page.waitForURL("**/network");
  return page.url().replace("/network", "/import");
}

const choose = (name: string, bytes: Buffer, mimeType = "text/csv") =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType, buffer: bytes });
const title = (words: string) => page.getByRole("heading", { level: 1, name: words }).waitFor();
/** Everybody who sits in the picture of the map. */
async function onMap(importPage: string, ...names: string[]): Promise<void> {
  await page.goto(importPage.replace("/import", "/network"));
  const picture = page.getByRole("group", { name: /^Netwerkkaart van/ });
  for (const name of names) await picture.getByRole("button", { name: new RegExp(`^${name}`) }).waitFor();
}

test("a list from Excel: mended, answered, on the map, taken back, and again", async () => {
  const address = await openFamily("Gezin Uit Een Lijst");
  await page.goto(address);
  await title("Kies je bestand");
  expect(await axeFindings(page)).toEqual([]);

  // What is no CSV gets a clear sentence.
  await choose("contacten.xlsx", Buffer.from("504b0304", "hex"));
  await page.getByText("Dit is geen CSV-bestand. Open het in Excel").waitFor();
  const many = `Naam\n${"An Peeters\n".repeat(5000)}`;
  await choose("veel.csv", Buffer.from(many));
  await page.getByText("In dit bestand staan 5000 mensen. We nemen er hoogstens 300 tegelijk.").waitFor();

  const rows = [
    "Naam;Voornaam;Organisatie;Domein;E-mail",
    "Müller;Zoë;OCMW Zavel;Wonen;zoe@ocmw.test",
    "De Smet;Tom;;Vrijetijt;",
    "=cmd|' /C calc'!A0;;;;",
    '"<script>alert(1)</script>";;;;',
    "Maes;Griet;;Geld;griet(at)ocmw.test",
    "Smet;Tom de;;;",
  ];
  await choose("contacten.csv", Buffer.from(rows.join("\r\n"), "latin1"));
  await title("Kijk na wie erbij komt");
  await page.getByText("Zoë Müller").waitFor();
  await page.getByText("2 mensen komen erbij. 4 lijnen blijven weg.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Bedoel je Vrije tijd?" }).click();
  await page.getByText("In orde").waitFor();
  const mail = page.getByLabel("E-mail");
  expect(await mail.inputValue()).toBe("griet(at)ocmw.test");
  await mail.fill("griet@ocmw.test");
  await mail.press("Enter");
  // Somebody of that name works with another family of the organisation.
  await page.getByText("Misschien ken je deze persoon al in je organisatie.").waitFor();
  await page.getByText("Dezelfde persoon", { exact: true }).click();
  await page.getByText("3 mensen komen erbij. 3 lijnen blijven weg.").waitFor();
  // Mended, the name of line 3 makes line 7 a double.
  await page.getByText("Deze naam staat ook op lijn 3.").waitFor();
  await page.getByText("Dit lijkt geen naam. Klopt het?").first().waitFor();

  await page.setViewportSize({ width: 320, height: 800 });
  expect(await tooWide(page)).toBe(0);
  expect(await axeFindings(page, rulesOfShape)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole("button", { name: "Zet 3 mensen op de kaart" }).click();
  await page.getByText("3 mensen staan op de kaart").waitFor();
  // What the busy button said aloud is kept for some seconds and names a button that is gone.
  await page.evaluate(() => document.querySelector("[data-live-announcer]")?.remove());
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await page.getByText("Alles van dit bestand is van de kaart gehaald.").waitFor();
  await page.getByRole("button", { name: "Terug naar het bestand" }).click();
  await title("Kijk na wie erbij komt");
  // Professionals stay known in the organisation: they are offered, not linked by themselves.
  await page.getByText("Nog niemand komt erbij.").waitFor();
  await page.getByRole("button", { name: "Alle 3 bekende mensen zijn dezelfde persoon" }).click();
  await page.getByRole("button", { name: "Zet 3 mensen op de kaart" }).click();
  await page.getByText("3 mensen staan op de kaart").waitFor();
  await onMap(address, "Zoë Müller", "Tom De Smet", "Griet Maes");
  await page.getByText("3 mensen rond dit gezin", { exact: false }).waitFor();
});

test("cells pasted without titles: the coordinator says what stands where", async () => {
  const address = await openFamily("Gezin Geplakt");
  await page.goto(address);
  await page.getByLabel("Of plak uit Excel").fill("An Peeters\tWonen\nعائلة حداد\tSchool");
  await page.getByRole("button", { name: "Lees wat ik plakte" }).click();
  await title("Wat staat waar?");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByText("Kies eerst de kolom met de naam.").waitFor();
  for (const [column, field] of [
    ["Kolom 1", "Naam"],
    ["Kolom 2", "Domein"],
  ]) {
    await page.getByRole("button", { name: new RegExp(`${column}$`) }).click();
    await page.getByRole("option", { name: field ?? "", exact: true }).click();
  }
  await page.getByRole("button", { name: "Bekijk de mensen" }).click();
  await page.getByRole("button", { name: "Zet 2 mensen op de kaart" }).click();
  await page.getByText("2 mensen staan op de kaart").waitFor();
  await onMap(address, "An Peeters", "عائلة حداد");
});

test("a family from its file: what is in it, every loose end, then it opens", async () => {
  const example = await readFile(
    join(import.meta.dirname, "../../../packages/services/src/demo/tesfay.json"),
    "utf8",
  );
  await page.goto("/families/from-file");
  await title("Een gezin uit een gezinsbestand");
  await choose("gezin.json", Buffer.from("[".repeat(10_000)), "application/json");
  await page.getByText("Dit bestand zit te diep genest.").waitFor();
  const loose = example.replace('"contact": "c1"', '"contact": "c99"');
  await choose("gezin.json", Buffer.from(loose), "application/json");
  await page.getByText("/actors/0/contact").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await choose(
    "gezin.json",
    Buffer.from(example.replace("Gezin Tesfay", "Gezin Van Ver")),
    "application/json",
  );
  await page.getByText("6 gezinsleden").waitFor();
  await page.getByText("13 mensen rond het gezin").waitFor();
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await tooWide(page)).toBe(0);
  expect(await axeFindings(page, rulesOfShape)).toEqual([]);
  await page.getByRole("button", { name: "Open dit gezin" }).click();
  await page.waitForURL("**/network");
  await page.getByRole("heading", { name: "Gezin Van Ver" }).waitFor();
});
