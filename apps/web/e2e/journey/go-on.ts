import { expect } from "vitest";
import { digitsOf, typeInto } from "../support/keyboard";
import { bart, nextDay, selam } from "./cast";
import { said } from "./lines";
import { wish } from "./read-at-home";
import { buttonIn, mailTo, phone, type Stage } from "./stage";

/** The next meeting, for everyone who is active. Gives the address of its page. */
export async function callNext(stage: Stage): Promise<string> {
  const { page, familyId } = stage;
  await page.goto(`/families/${familyId}/meetings/new`);
  await page.getByRole("heading", { name: "Wie roep je samen, en waarover?" }).waitFor();
  await page.getByText("Iedereen die actief is", { exact: true }).click();
  await typeInto(page, page.getByRole("group", { name: "Dag" }), digitsOf(nextDay));
  await typeInto(page, page.getByRole("group", { name: "Begint om" }), "1000");
  await page.getByLabel("Plaats").fill("Bij het gezin thuis");
  await page.getByRole("button", { name: /^Verstuur naar \d+ mensen$/ }).click();
  await page.getByRole("heading", { name: "Wie is gevraagd" }).waitFor();
  return new URL(page.url()).pathname;
}

/** Its agenda starts from what was agreed and what is wished. */
export async function startFromWhatWasAgreed({ page }: Stage, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole("link", { name: "Leid het overleg" }).click();
  const agenda = page.getByRole("navigation", { name: "Agenda" });
  for (const point of [wish, said.debts, said.question, said.success]) {
    await agenda.getByRole("button", { name: point }).waitFor();
  }
}

/** Closing the file: what was sent can be read on, and nothing be answered. */
export async function closeFile(stage: Stage): Promise<void> {
  const { page, familyId } = stage;
  await page.goto(`/families/${familyId}/family`);
  await page.getByRole("button", { name: "Sluit dit gezin af" }).click();
  await page.getByRole("button", { name: "Ja, sluit af" }).click();
  await page.getByText("Gezin Tesfay is afgesloten.", { exact: false }).first().waitFor();

  const reader = await phone(stage);
  const task = await mailTo(stage, bart.email, /^Het verslag van /);
  await reader.page.goto(buttonIn(task, "Ik neem dit op"));
  await reader.page.getByText("U kunt dit nog lezen. Antwoorden hoeft niet meer.").waitFor();
  await reader.page.getByText(said.buddy).first().waitFor();
  expect(await reader.page.locator("form button[name=act]").count()).toBe(0);
  const link = (await mailTo(stage, selam.email, /محضر/)).links.find((each) => each.includes("/f/")) ?? "";
  await reader.page.goto(link);
  await reader.page.getByText(said.decision).waitFor();
  await reader.context.close();
}
