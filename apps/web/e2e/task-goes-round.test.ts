import { newId } from "@rondom/domain/id";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser } from "./support/browser";
import { call, dataOf } from "./support/call";
import { lookAround } from "./support/demo";
import { mailsTo } from "./support/demo-mails";
import { familyCalled, openDesk } from "./support/desk";
import { type Served, serve } from "./support/serve";
import { quiet, rowsIn } from "./support/tables";

const bart = { name: "Bart Peeters", email: "bart.peeters@delinde.test" };
const ingrid = { name: "Ingrid Claes", email: "ingrid.claes@clb.test" };
const lieve = { name: "Lieve Dewaele", email: "lieve.dewaele@example.org" };
let served: Served;
let browser: Browser;
let cookie: string;
let desk: Page;

beforeAll(async () => {
  served = await serve();
  browser = await openBrowser();
  cookie = await lookAround(served);
  desk = await openDesk(browser, served, { cookie });
  await quiet(served);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const familyId = () => familyCalled(served, "Gezin Tesfay");
const actorId = (name: string) => {
  const contact = rowsIn(served, "contact").find((row) => row.name === name);
  return String(rowsIn(served, "actor").find((row) => row.contact_id === contact?.id)?.id);
};
const taskCalled = (title: string) => rowsIn(served, "task").find((row) => row.title === title);

/** Asks somebody for a task in the domain of school; a mail goes at once. */
async function ask(name: string, title: string) {
  const owner = { kind: "actor", id: actorId(name) };
  const id = newId();
  await dataOf(
    call(served, cookie, "task.add", { familyId: familyId(), id, title, owner, domain: "education" }),
  );
  return id;
}

/** The page that a button of somebody's newest mail opens, on a phone without JavaScript. */
async function pressInMail({ email }: { email: string }, button: string): Promise<Page> {
  await quiet(served);
  const mail = (await mailsTo(served, email)).at(-1);
  const link = mail?.links.find((each) => each.endsWith(`?a=${button}`));
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 780 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(link ?? `no ${button} in a mail to ${email}`);
  return page;
}
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
/** The line of a task on the coordinator's screens. */
const line = (title: string) => desk.getByRole("listitem").filter({ hasText: title });

it("a teacher hands a task back from her mail; from the proposal it goes to somebody who accepts", async () => {
  const title = "Een leesclub zoeken in de bib";
  await ask(bart.name, title);
  const mailed = await pressInMail(bart, "cannot");
  await mailed.getByText("Ik kan dit niet alleen").click();
  await mailed.fill("#box-word", "De bib antwoordt mij niet.");
  await press(mailed, "Geef de taak terug");
  await mailed.getByText("De bib antwoordt mij niet.").waitFor();
  await mailed.context().close();

  await desk.goto("/home");
  await desk.getByRole("heading", { name: "Teruggegeven taken" }).waitFor();
  await line(title).getByText("Bart Peeters: “De bib antwoordt mij niet.”").waitFor();
  await line(title).getByRole("link", { name: "Kijk samen verder" }).click();
  await line(title)
    .getByRole("button", { name: `Vraag iemand anders: ${title}` })
    .click();
  const dialog = desk.getByRole("dialog");
  await dialog.getByText("Misschien deze mensen?").waitFor();
  expect(await dialog.getByRole("button", { name: `Kies ${bart.name}` }).count()).toBe(0);
  await dialog.getByRole("button", { name: `Kies ${ingrid.name}` }).click();
  await dialog.getByRole("button", { name: `Vraag het aan ${ingrid.name}` }).click();
  await desk.getByText(`Gevraagd aan ${ingrid.name}.`).first().waitFor();

  const accepted = await pressInMail(ingrid, "accept");
  await press(accepted, "Ja, stuur: ik neem dit op");
  await accepted.getByText("Dank u. U neemt dit op.").waitFor();
  await accepted.context().close();
  expect(taskCalled(title)).toMatchObject({ state: "accepted", owner_id: actorId(ingrid.name) });
  await line(title)
    .getByText(/^opgenomen op/)
    .waitFor();
  await desk.goto("/home");
  await desk.getByRole("heading", { level: 1 }).waitFor();
  expect(await line(title).count()).toBe(0);
});

it("a volunteer's fourth task asks a question and can be given; when she steps back her tasks move on", async () => {
  const [walk, fourth] = ["Samen naar de bib wandelen", "De boekentas nakijken"];
  await ask(lieve.name, walk);
  await ask(lieve.name, "Lezen op woensdag");
  await desk.goto(`/families/${familyId()}/tasks`);
  await desk.getByRole("button", { name: "Voeg een taak toe" }).click();
  const dialog = desk.getByRole("dialog");
  await dialog.getByLabel("Wat", { exact: true }).fill(fourth);
  await dialog.getByRole("button", { name: /Waarvoor\?/ }).click();
  await desk.getByRole("option", { name: "Voor: Hulp bij het lezen voor Natnael" }).click();
  await dialog.getByRole("combobox", { name: "Wie doet dit?" }).fill("Lieve");
  await desk.getByRole("option", { name: lieve.name }).click();
  await dialog.getByText(`${lieve.name} draagt al 3 taken.`).waitFor();
  await dialog.getByText("Kan iemand anders dit doen?").waitFor();
  await dialog.getByRole("button", { name: `Kies ${bart.name}` }).waitFor();
  await dialog.getByRole("button", { name: `Vraag het aan ${lieve.name}` }).click();
  await desk.getByText(`Gevraagd aan ${lieve.name}.`).first().waitFor();
  expect(taskCalled(fourth)).toMatchObject({ state: "asked", owner_id: actorId(lieve.name) });

  const mailed = await pressInMail(lieve, "accept");
  await mailed.getByRole("link", { name: "Ik ben niet meer nodig of niet meer beschikbaar" }).click();
  await mailed.getByText("Ik heb geen tijd meer").click();
  await mailed.fill("#box-word", "Ik krijg een kleinkind.");
  await press(mailed, "Zeg het aan Joke");
  await mailed.getByText(/^Joke weet het nu/).waitFor();

  await desk.goto("/home");
  await desk.getByRole("link", { name: "Kijk wie overneemt" }).click();
  await desk.getByText("“Ik krijg een kleinkind.”").waitFor();
  await line(walk)
    .getByRole("button", { name: `Kies ${bart.name}` })
    .click();
  await desk.getByRole("button", { name: `Regel dit en bedank ${lieve.name}` }).click();
  await desk.getByText("Dit is geregeld.").waitFor();
  expect(taskCalled(walk)).toMatchObject({ state: "asked", owner_id: actorId(bart.name) });
  expect(taskCalled(fourth)).toMatchObject({ state: "to-find", owner_kind: "nobody", owner_id: "" });
  expect(rowsIn(served, "task").filter((row) => row.owner_id === actorId(lieve.name))).toEqual([]);
  const moved = await pressInMail(bart, "accept");
  await moved.getByText(walk).first().waitFor();
  await moved.context().close();
  await mailed.reload();
  await mailed.getByText("Dank u voor alles wat u deed.").first().waitFor();
  await mailed.context().close();
});
