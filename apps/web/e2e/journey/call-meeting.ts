import { expect } from "vitest";
import { digitsOf, typeInto } from "../support/keyboard";
import { annemie, bart, firstDay, griet, ingrid, letters, mia, movedDay, noor, reading, selam } from "./cast";
import type { Stage } from "./stage";

/** Calls a meeting for two needs, looks at one mail beforehand, and sends. Gives the address of the meeting's page. */
export async function callMeeting({ page }: Stage): Promise<string> {
  await page.getByRole("link", { name: "Overleg plannen" }).first().click();
  await page.getByRole("heading", { name: "Wie roep je samen, en waarover?" }).waitFor();
  await page.getByText("Over deze vragen", { exact: true }).click();
  for (const need of [reading, letters]) await page.getByText(need, { exact: true }).first().click();
  // Those of the needs are proposed. The doctor has no part in them: she waits further down, and is asked all the same.
  await page.getByRole("button", { name: "Toon nog 8 mensen" }).click();
  const ticked = (name: string) => page.getByRole("checkbox", { name }).first().isChecked();
  for (const { name } of [selam, bart, ingrid, griet, mia, noor]) expect(await ticked(name), name).toBe(true);
  expect(await ticked(annemie.name)).toBe(false);
  await page.getByText(annemie.name).click();
  expect(await ticked(annemie.name)).toBe(true);

  await typeInto(page, page.getByRole("group", { name: "Dag" }), digitsOf(firstDay));
  await typeInto(page, page.getByRole("group", { name: "Begint om" }), "1400");
  await page.getByLabel("Plaats").fill("De bib van Lindeveld");
  await page.getByLabel("Adres").fill("Kerkplein 1");
  await preview(page);

  await page.getByRole("button", { name: /^Verstuur naar \d+ mensen$/ }).click();
  await page.getByRole("heading", { name: "Wie is gevraagd" }).waitFor();
  return new URL(page.url()).pathname;
}

/** The mail of somebody who is asked about money: the preview does not name it either. */
async function preview(page: Stage["page"]): Promise<void> {
  await page.getByRole("button", { name: /Wie leest deze mail/ }).click();
  await page.getByRole("option", { name: griet.name }).click();
  const mail = page.frameLocator("article iframe").locator("body");
  await mail.getByText("Dag Griet", { exact: false }).waitFor();
  await mail.getByText("Waarom ik u vraag? Dat leest u op de pagina.", { exact: false }).waitFor();
  expect(await mail.textContent()).not.toContain(letters);
}

/** Somebody calls: the coordinator notes it for them. */
export async function noteAnswer({ page }: Stage): Promise<void> {
  await page.getByRole("button", { name: `Noteer antwoord: ${annemie.name}` }).click();
  await page.getByRole("dialog").getByText("Kan niet", { exact: true }).click();
  await page.getByLabel("Nog een woord").fill("Zij heeft die dag spreekuur.");
  await page.getByRole("button", { name: "Noteer", exact: true }).click();
  const line = page.getByRole("listitem").filter({ hasText: annemie.name });
  await line.getByText("kan niet", { exact: true }).waitFor();
  await line.getByText("door Joke Vermeulen genoteerd", { exact: false }).waitFor();
}

/** Another day: everybody is asked anew. */
export async function moveMeeting({ page }: Stage): Promise<void> {
  await page.getByRole("button", { name: "Verplaats", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await typeInto(page, dialog.getByRole("group", { name: "Dag" }), digitsOf(movedDay));
  await dialog.getByRole("button", { name: /^Verplaats en vraag/ }).click();
  await page.getByText("Het overleg is verplaatst. Iedereen krijgt een mail.").first().waitFor();
}
