import { expect } from "vitest";
import { bart, lieve } from "./cast";
import { said } from "./lines";
import { buttonIn, mailTo, phone, type Stage } from "./stage";

/** One takes the task on, and presses twice; another gives it back with a reason. Both show at once. */
export async function answerTasks(stage: Stage): Promise<void> {
  await takeOn(stage);
  await handBack(stage);
  const { page } = stage;
  await page.goto("/home");
  await page.getByRole("heading", { name: /^Teruggegeven taken/ }).waitFor();
  const item = page.getByRole("listitem").filter({ hasText: said.debts });
  await item.getByText("Ik ken die brieven niet.", { exact: false }).waitFor();
  await item.getByRole("link", { name: "Kijk samen verder" }).click();
  await group(page, "Teruggegeven").getByText("niet alleen", { exact: false }).waitFor();
  const taken = group(page, "Opgenomen");
  await taken.getByText(said.buddy).waitFor();
  expect(await taken.getByRole("button", { name: /^Is gedaan/ }).count()).toBe(1);
  await group(page, "Wacht op een antwoord").getByText(said.evening).waitFor();
}

/** A part of the tab Taken, by its heading. */
function group(page: Stage["page"], title: string) {
  return page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name: title }) });
}

async function takeOn(stage: Stage): Promise<void> {
  const { page, context } = await phone(stage);
  const link = buttonIn(await mailTo(stage, bart.email, /^Het verslag van /), "Ik neem dit op");
  // The mail is opened twice, and the button is pressed in both.
  const opened = [page, await context.newPage()];
  for (const each of opened) {
    await each.goto(link);
    await each.getByText("Uw antwoord is nog niet verstuurd.").waitFor();
  }
  for (const each of opened) {
    await each.getByRole("button", { name: "Ja, stuur: ik neem dit op" }).click();
    await each.getByText("Dank u. U neemt dit op.").waitFor();
  }
  // The old link shows how it stands now.
  await page.goto(link);
  await page.getByText("Dank u. U neemt dit op.").waitFor();
  expect(await page.getByRole("button", { name: "Ja, stuur: ik neem dit op" }).count()).toBe(0);
  await context.close();
}

async function handBack(stage: Stage): Promise<void> {
  const { page, context } = await phone(stage);
  const mail = await mailTo(stage, lieve.email, /^Het verslag van /);
  await page.goto(buttonIn(mail, "Ik kan niet"));
  await page.getByText(said.debts).first().waitFor();
  await page.getByLabel("Ik kan dit niet alleen").check();
  await page.getByLabel("Een woord aan Joke").fill("Ik ken die brieven niet.");
  await page.getByRole("button", { name: "Geef de taak terug" }).click();
  await page.getByText("Dank u om het te zeggen").waitFor();
  await context.close();
}
