import { translator } from "@rondom/i18n/translate";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { annemie, griet, reading, selam } from "./cast";
import { said } from "./lines";
import { mailTo, phone, type Stage } from "./stage";

const family = translator("ar", "family");
const report = translator("ar", "report");

/** What the mother wants to talk about, in her own words. */
export const wish = "أريد أن نتكلم عن عملي";

/** The mother reads everything that is hers on a small phone, in Arabic, by one link; the coordinator sees that she did. */
export async function readAtHome(stage: Stage, reportPath: string): Promise<void> {
  const mail = await mailTo(stage, selam.email, /محضر/);
  const home =
    /^https?:\/\/[^/]+(\/f\/\w+)/.exec(mail.links.find((link) => link.includes("/f/")) ?? "")?.[1] ?? "";
  expect(home).not.toBe("");
  const { page, context } = await phone(stage, { width: 360 });
  await page.goto(home);
  await expectArabic(page);
  await page.getByRole("heading", { name: family("next") }).waitFor();
  // The one that is over is told in its report; what is next comes first.
  await page.getByText("Bij het gezin thuis").first().waitFor();
  expect(await page.getByText("De bib van Lindeveld").count()).toBe(0);
  await page.getByText(said.evening).first().waitFor();

  await behind(page, home, "map");
  await page.getByText(griet.name).first().waitFor();
  expect(await page.locator("svg").count()).toBeGreaterThan(0);
  await behind(page, home, "goals");
  await page.getByText("Wij spreken thuis elke dag een half uur Nederlands.").waitFor();
  await behind(page, home, "sees");
  await page.getByRole("heading", { name: family("sees.what.reports") }).waitFor();
  await page.getByText(annemie.name).first().waitFor();
  await makeWish(page, home);
  await readReport(page, home);
  await context.close();
  await seenAsRead(stage, reportPath);
}

/** Right to left, in Arabic, and nothing hangs over the edge of the phone. */
async function expectArabic(page: Page): Promise<void> {
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
  expect(await page.locator("html").getAttribute("lang")).toBe("ar");
  const { scrollWidth, clientWidth } = await page.locator("html").evaluate((root) => ({
    scrollWidth: root.scrollWidth,
    clientWidth: root.clientWidth,
  }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}

async function behind(page: Page, home: string, door: "map" | "goals" | "sees" | "wish" | "reports") {
  await page.goto(home);
  await page.getByRole("link", { name: family(`doors.${door}`) }).click();
  await page.getByRole("heading", { level: 1, name: family(`${door}.title`) }).waitFor();
  await expectArabic(page);
}

async function makeWish(page: Page, home: string): Promise<void> {
  await behind(page, home, "wish");
  await page.getByLabel(family("wish.words")).fill(wish);
  await page.getByLabel(family("wish.everyone")).check();
  await page.getByRole("button", { name: family("wish.send") }).click();
  await page.getByText(family("wish.sentLabel"), { exact: true }).waitFor();
}

async function readReport(page: Page, home: string): Promise<void> {
  await behind(page, home, "reports");
  await page.getByRole("link", { name: family("reports.unread") }).click();
  await page.getByRole("heading", { level: 1, name: report("heading") }).waitFor();
  await expectArabic(page);
  for (const words of [
    reading,
    said.note,
    said.decision,
    said.plan,
    said.evening,
    said.success,
    said.question,
  ]) {
    await page.getByText(words).first().waitFor();
  }
  await page.getByRole("button", { name: report("read.button") }).click();
  await page.getByText(/^قرأتم هذا في/).waitFor();
  expect(await page.getByRole("button", { name: report("read.button") }).count()).toBe(0);
}

async function seenAsRead({ page }: Stage, reportPath: string): Promise<void> {
  await page.goto(reportPath);
  const line = page.getByRole("listitem").filter({ hasText: selam.name });
  await line.getByText("las het op", { exact: false }).waitFor();
  await page.getByText("1 van 10 lazen het.").waitFor();
}
