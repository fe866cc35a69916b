import { expect } from "vitest";
import { tabTo } from "../support/keyboard";
import { frans, noor } from "./cast";
import type { Stage } from "./stage";

/** The map as picture and as list; somebody new by keyboard alone; what the family agrees to. */
export async function drawMap({ page }: Stage): Promise<void> {
  await page.getByRole("link", { name: "Gezin Tesfay" }).first().click();
  const picture = page.getByRole("group", { name: /^Netwerkkaart van Gezin Tesfay/ });
  await picture.getByRole("button", { name: /^Gezin Tesfay, het gezin/ }).waitFor();
  expect(await picture.getByRole("button", { name: /lege stoel/ }).count()).toBeGreaterThan(0);
  await page.getByText("13 mensen rond dit gezin", { exact: false }).waitFor();

  await addByKeyboard(page);
  await page.getByText("14 mensen rond dit gezin", { exact: false }).waitFor();
  await picture.getByRole("button", { name: new RegExp(`^${noor.name}`) }).waitFor();

  await page.getByText("Lijst", { exact: true }).click();
  await page.getByRole("button", { name: /^School en opvang/ }).click();
  await page.getByRole("button", { name: new RegExp(`^${noor.name}`) }).waitFor();
  await page.getByRole("button", { name: /^Informeel netwerk/ }).click();
  await page.getByRole("button", { name: new RegExp(`^${frans.name}`) }).click();
  await page.getByRole("button", { name: "Noteer ja: Mag genoemd worden" }).click();
  await page.getByRole("button", { name: "Noteer ja", exact: true }).click();
  await page.getByRole("button", { name: "Neem terug: Mag genoemd worden" }).waitFor();
}

async function addByKeyboard(page: Stage["page"]): Promise<void> {
  const { keyboard } = page;
  await tabTo(page, page.locator("[data-stop][tabindex='0']"));
  await keyboard.press("n");
  const name = page.getByRole("combobox", { name: "Naam" });
  await tabTo(page, name);
  await keyboard.type(noor.name);
  await tabTo(page, page.getByRole("combobox", { name: "Domein" }));
  await keyboard.type("Sch");
  for (const words of ["Mag uitgenodigd worden", "Mag genoemd worden"]) {
    await tabTo(page, page.getByRole("checkbox", { name: words }));
    await keyboard.press("Space");
  }
  await tabTo(page, page.locator("summary", { hasText: "Meer over deze persoon" }));
  await keyboard.press("Enter");
  await tabTo(page, page.getByRole("textbox", { name: "Mail" }));
  await keyboard.type(noor.email);
  await keyboard.press("Enter");
  await page.getByText(`${noor.name} staat op de kaart.`).first().waitFor();
  await keyboard.press("Escape");
}
