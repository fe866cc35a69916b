import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { joke } from "./cast";
import type { House } from "./house";

/** Where the story plays: the house, a browser, and the coordinator's screen. */
export interface Stage extends House {
  browser: Browser;
  /** The coordinator's. */
  page: Page;
}

export type Mail = House["mailbox"]["mails"][number];

/** A browser of somebody else: a phone, without script unless told. */
export async function phone(
  { browser, served }: Pick<Stage, "browser" | "served">,
  { width = 390, javaScriptEnabled = false } = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    baseURL: served.url,
    viewport: { width, height: 780 },
    isMobile: true,
    hasTouch: true,
    javaScriptEnabled,
  });
  context.setDefaultTimeout(20_000);
  return { page: await context.newPage(), context };
}

/** The newest mail to an address whose subject says so; waits for it. */
export async function mailTo({ mailbox }: Stage, email: string, subject: RegExp): Promise<Mail> {
  const mails = () => mailbox.mailsTo(email).filter((mail) => subject.test(mail.subject));
  await expect.poll(() => mails().length, { timeout: 15_000, message: `${subject} to ${email}` }).not.toBe(0);
  return mails().at(-1) as Mail;
}

/** Where a button of a mail leads. */
export function buttonIn(mail: Mail, words: string): string {
  const buttons = [...mail.html.matchAll(/<a href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)];
  const [, href = ""] = buttons.find(([, , label = ""]) => plain(label).endsWith(words)) ?? [];
  if (!href) throw new Error(`no button "${words}" in "${mail.subject}"`);
  return href.replaceAll("&amp;", "&");
}

const plain = (html: string) => html.replaceAll(/<[^>]+>/g, "").trim();

/** Signs in as the coordinator, through the mail that was delivered. */
export async function signIn(stage: Stage): Promise<void> {
  const { page } = stage;
  await page.goto("/in");
  await page.getByLabel("Je mailadres").fill(joke.email);
  await page.getByRole("button", { name: "Stuur mij een link" }).click();
  await page.getByRole("heading", { name: "Kijk in je mail" }).waitFor();
  const mail = await mailTo(stage, joke.email, /^Je link om aan te melden$/);
  await page.goto(buttonIn(mail, "Naar aanmelden"));
  await page.getByRole("button", { name: "Meld mij aan" }).click();
  await page.getByRole("heading", { name: "Niets wacht op jou" }).waitFor();
}
