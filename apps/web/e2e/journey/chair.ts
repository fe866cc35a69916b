import type { Locator, Page } from "playwright-core";
import { digitsOf, tabTo } from "../support/keyboard";
import { bart, frans, griet, ingrid, letters, lieve, noor, reading, selam, taskDay } from "./cast";
import { said } from "./lines";
import type { Stage } from "./stage";

/** Chairs the whole meeting without touching the mouse. */
export async function chair({ page }: Stage): Promise<void> {
  await tabTo(page, page.getByRole("link", { name: "Leid het overleg" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: "Begin het overleg" }));
  await page.keyboard.press("Enter");
  await field(page).waitFor();
  for (const { name } of [selam, lieve, bart, griet, noor]) await mark(page, name, 0, "er is");
  await mark(page, ingrid.name, 4, "verontschuldigd");
  await seatGuest(page);

  await goTo(page, reading);
  await write(page, "1", said.note);
  await write(page, "1", said.plan);
  await writeBySign(page, "!", said.decision);
  await writeTask(page, said.buddy, bart.name);
  await writeTask(page, said.evening, selam.name);
  await write(page, "4", said.question);
  await write(page, "5", said.success);
  await changeKind(page, line(page, said.plan));
  await goTo(page, letters);
  await writeTask(page, said.debts, lieve.name);
  await page.getByText(/^Bewaard om \d\d:\d\d$/).waitFor();
}

const field = (page: Page) => page.getByRole("textbox", { name: "Wat wordt er gezegd?" });
const line = (page: Page, text: string) => page.getByRole("listitem").filter({ hasText: text });

/** Alt+A goes to the table; the state is chosen from a list, so many steps down. */
async function mark(page: Page, name: string, steps: number, state: string): Promise<void> {
  const { keyboard } = page;
  await keyboard.press("Alt+a");
  await tabTo(page, page.getByRole("button", { name: new RegExp(`^${name}: .*Verander$`) }));
  await keyboard.press("Enter");
  await page.getByRole("menu", { name }).waitFor();
  for (let step = 0; step < steps; step += 1) await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await page.getByRole("button", { name: `${name}: ${state}. Verander` }).waitFor();
}

/** A neighbour walks in: he is on the map, and was not asked. */
async function seatGuest(page: Page): Promise<void> {
  await tabTo(page, page.getByRole("button", { name: "Er zit nog iemand bij" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("combobox", { name: "Iemand van de kaart of het gezin" }));
  await choose(page, frans.name);
  await page.getByRole("button", { name: `${frans.name}: er is. Verander` }).waitFor();
}

async function choose(page: Page, name: string): Promise<void> {
  await page.keyboard.type(name.split(" ")[0] ?? "");
  await page.getByRole("option", { name }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

/** Alt+↓ until that point is on the table. */
async function goTo(page: Page, title: string): Promise<void> {
  await backToField(page);
  const here = page.getByRole("heading", { level: 2, name: title });
  for (let presses = 0; presses < 10 && (await here.count()) === 0; presses += 1) {
    await page.keyboard.press("Alt+ArrowDown");
  }
  await here.waitFor();
}

/** Esc brings the focus back to the field from anywhere. */
async function backToField(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.locator("textarea:focus").waitFor();
}

async function write(page: Page, kind: string, text: string): Promise<void> {
  await page.keyboard.press(`Alt+Digit${kind}`);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await line(page, text).waitFor();
}

/** The first sign says the kind. */
async function writeBySign(page: Page, sign: string, text: string): Promise<void> {
  await page.keyboard.type(`${sign} ${text}`);
  await page.keyboard.press("Enter");
  await line(page, text).waitFor();
}

/** Who, then by when: the focus goes from one to the other. */
async function writeTask(page: Page, text: string, owner: string): Promise<void> {
  await page.keyboard.press("Alt+Digit3");
  await page.keyboard.type(text);
  await tabTo(page, page.getByRole("combobox", { name: "Wie" }));
  await choose(page, owner);
  await page.locator("[role=spinbutton]:focus").waitFor();
  await page.keyboard.type(digitsOf(taskDay));
  await backToField(page);
  await page.keyboard.press("Enter");
  await line(page, text).getByText(owner).waitFor();
}

/** What was noted turns out to be decided. */
async function changeKind(page: Page, row: Locator): Promise<void> {
  await tabTo(page, row.getByRole("button", { name: "Soort: Notitie. Verander" }));
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Beslissing" }).waitFor();
  await page.keyboard.press("Enter");
  await row.getByRole("button", { name: "Soort: Beslissing. Verander" }).waitFor();
}
