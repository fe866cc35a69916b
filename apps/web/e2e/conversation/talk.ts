import type { Page } from "playwright-core";
import type { Hand } from "./hands";
import { byWeakTies, inDomains } from "./told";

export const need = "Een tolk bij de dokter";

const nameField = (page: Page) => page.getByLabel("Naam", { exact: true });
export const heading = (page: Page, words: string | RegExp) =>
  page.getByRole("heading", { level: 2, name: words });
export const onwards = (page: Page) => page.getByRole("button", { name: "Verder", exact: true });
const word: Record<string, string> = {
  volunteers: "Vrijwilligers",
  integration: "Integratie",
  work: "Werk en opleiding",
  finance: "Geld en papieren",
  housing: "Wonen",
  health: "Gezondheid",
  education: "School en opvang",
  leisure: "Vrije tijd",
  parenting: "Opvoeding",
  informal: "Familie en vrienden",
};

/** Who sits there; the talk begins. */
export async function sitDown(page: Page, hand: Hand, people: readonly string[]): Promise<void> {
  await heading(page, "Wie zit er aan tafel?").waitFor();
  for (const name of people) await hand.tick(page.getByRole("checkbox", { name }));
  await hand.press(page.getByRole("button", { name: "Begin", exact: true }));
}

/** Names everybody of one domain, and goes on. `also`: what else is told there. */
export async function tellDomain(
  page: Page,
  hand: Hand,
  domain: string,
  also: () => Promise<void> = async () => undefined,
): Promise<void> {
  await heading(page, word[domain] ?? "").waitFor();
  for (const name of inDomains.get(domain) ?? []) await hand.give(nameField(page), name);
  if (domain === "health") await hand.give(page.getByLabel("In een paar woorden"), need);
  await also();
  await hand.press(onwards(page));
}

/** One name for a way to ask, and where that person belongs, or nowhere. */
export async function tellWeakTie(page: Page, hand: Hand, at: number): Promise<void> {
  const { name, domain } = byWeakTies[at] ?? { name: "", domain: null };
  await hand.give(nameField(page), name);
  if (domain) {
    const choice = page.getByRole("group", { name: `Waar hoort ${name} bij?` }).last();
    await hand.press(choice.getByRole("button", { name: word[domain] ?? "" }));
  }
  await hand.press(onwards(page));
}
