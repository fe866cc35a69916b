import { addDays, dateOf } from "@rondom/domain/plain-date";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { axeFindings, rulesOfShape } from "./support/axe";
import { mailsTo } from "./support/demo-mails";
import { demoStage } from "./support/demo-stage";
import { rowsIn } from "./support/tables";

const griet = "griet.maes@ocmw.test";
const selam = "selam.tesfay@example.org";
const stage = demoStage();
let page: Page;

beforeEach(async () => {
  const context = await stage.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 780 },
  });
  page = await context.newPage();
});
afterEach(() => page.context().close());

/** The newest mail of a subject to somebody. */
async function mail(to: string, subject: RegExp) {
  const found = (await mailsTo(stage.served, to)).findLast((one) => subject.test(one.subject));
  if (!found) throw new Error(`no mail about ${subject} to ${to}`);
  return found;
}
/** Presses the button of a mail that stands for an answer. */
async function pressInMail(to: string, subject: RegExp, answer: string): Promise<string> {
  const link = (await mail(to, subject)).links.find((each) => each.endsWith(`?a=${answer}`));
  if (!link) throw new Error(`no button for ${answer}`);
  await page.goto(link);
  return link.replace(/\?.*/, "");
}
const press = (words: string) => page.getByRole("button", { name: words, exact: true }).click();
// biome-ignore lint/performance/useDomNodeTextContent: words as they are seen, with the space between them
const text = () => page.locator("main").innerText();
const post = (url: string, body: string) =>
  fetch(url, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { origin: stage.served.url, "content-type": "application/x-www-form-urlencoded" },
  });

describe("a teacher answers her invitation from the mail, without JavaScript", () => {
  it("sends the choice by one more press, adds a word, and changes her mind", async () => {
    const address = await pressInMail(griet, /Komt u naar het overleg/, "yes");
    expect(await text()).toContain("U koos: ik kom");
    const before = rowsIn(stage.served, "answer").length;
    await press("Ja, stuur: ik kom");
    expect(page.url()).toBe(address);
    expect(await text()).toContain("Dank u. U komt.");
    await page.fill("#box-word", "Ik breng koffie mee.\nTot dan!");
    await press("Stuur mijn bericht");
    expect(await text()).toMatch(/Uw bericht is bij Joke\..*Dank u\. U komt\./s);
    await page.reload();
    expect(await page.inputValue("#box-word")).toBe("Ik breng koffie mee.\nTot dan!");
    await page.getByText("Ik wil mijn antwoord veranderen").click();
    await press("Ik kan niet");
    expect(await text()).toContain("Genoteerd. U kunt niet.");
    expect(rowsIn(stage.served, "answer").length).toBe(before + 3);
    await pressInMail(griet, /Komt u naar het overleg/, "yes");
    expect(await text()).toMatch(/U koos: ik kom\s.*U zei vroeger: ik kan niet\./s);
    expect(rowsIn(stage.served, "answer").length).toBe(before + 3);
  });

  it("puts the meeting into her own calendar", async () => {
    const link = (await mail(griet, /Komt u naar het overleg/)).links.find((each) => each.includes("?a=yes"));
    const file = await fetch(`${link?.replace(/\?.*/, "")}/overleg.ics`);
    expect(file.headers.get("content-type")).toBe("text/calendar; charset=utf-8; method=PUBLISH");
    expect(file.headers.get("content-disposition")).toBe('attachment; filename="overleg.ics"');
    expect(await file.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*METHOD:PUBLISH/);
  });

  it("keeps what was typed when it cannot be taken", async () => {
    const address = await pressInMail(griet, /Komt u naar het overleg/, "yes");
    const long = "lang ".repeat(500);
    const answer = await post(address, `act=word&word=${long}`);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("Dit is te lang.");
    expect(html).toContain(`>${long}</textarea>`);
  });
});

describe("a task is confirmed from the mail, without JavaScript", () => {
  const events = () => rowsIn(stage.served, "task_event").length;

  it("taken on, asked about, handed back, taken back, done, each twice without harm", async () => {
    const before = events();
    const address = await pressInMail(griet, /Het verslag/, "accept");
    expect(await text()).toContain("Uw antwoord is nog niet verstuurd.");
    await press("Ja, stuur: ik neem dit op");
    expect(await text()).toContain("Dank u. U neemt dit op.");
    expect((await post(address, "act=accept")).status).toBe(303);
    expect(events()).toBe(before + 1);

    await page.getByRole("link", { name: "Ik heb een vraag" }).click();
    await press("Stuur mijn vraag");
    expect(await text()).toContain("U schreef nog niets.");
    await page.fill("#box-question", "Hoe laat is dat?");
    await press("Stuur mijn vraag");
    expect(await text()).toMatch(/Uw vraag is bij Joke\..*Hoe laat is dat\?\s*Nog geen antwoord\./s);
    await post(address, "act=question&question=Hoe+laat+is+dat%3F");
    expect(events()).toBe(before + 2);

    await press("Ik ben begonnen");
    expect(await text()).toContain("Dank u. U bent begonnen.");
    await page.getByRole("link", { name: "Ik heb meer tijd nodig" }).click();
    const past = await post(address, "act=later&newDate=2020-01-01");
    expect([past.status, await past.text()]).toEqual([
      422,
      expect.stringContaining("Deze dag is al voorbij."),
    ]);
    const never = await (await post(address, "act=later&newDate=31%2F2%2F2027")).text();
    expect(never).toMatch(/Deze dag bestaat niet\..*value="31\/2\/2027"/s);
    const day = addDays(dateOf(Date.now()), 30);
    await page.fill("#day-newDate", day);
    await press("Stuur deze dag");
    expect(await text()).toContain("Genoteerd: tegen");
    await post(address, `act=later&newDate=${day}`);
    expect(events()).toBe(before + 4);

    await page.getByRole("link", { name: "Ik kan toch niet" }).click();
    await page.getByText("Ik kan dit niet alleen").click();
    await page.fill("#box-word", "Met Lieve erbij wel.");
    await press("Geef de taak terug");
    expect(await text()).toMatch(/Uw reden: ik kan dit niet alleen\..*Met Lieve erbij wel\./s);
    await post(address, "act=cannot&reason=date");
    expect(events()).toBe(before + 5);

    await press("Ik wil de taak toch doen");
    await press("Het is klaar");
    expect(await text()).toContain("Dank u. Het is klaar.");
    await post(address, "act=done");
    expect(events()).toBe(before + 7);
    await pressInMail(griet, /Het verslag/, "cannot");
    expect(await text()).toContain("Dank u. Het is klaar.");
    const late = await post(address, "act=cannot&word=Toch+niet");
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining("Toch niet")]);
    expect(events()).toBe(before + 7);

    await press("Het is toch niet klaar");
    await page.getByRole("link", { name: "Niet gelukt" }).click();
    await press("Stuur: het is niet gelukt");
    expect(await text()).toContain("Joke weet het nu en kijkt hoe het verder kan.");
    expect(events()).toBe(before + 9);
  });
});

describe("a mother reads on her phone, in Arabic", () => {
  const home = async () => {
    const { links } = await mail(selam, /./);
    return links.find((link) => link.includes("/f/"))?.replace(/(\/f\/[a-z0-9]{46}).*/, "$1") ?? "";
  };

  it("every page fits, reads from the right, and axe finds nothing", { timeout: 120_000 }, async () => {
    const address = await home();
    const checked = await stage.browser.newContext({ viewport: { width: 360, height: 780 } });
    const looker = await checked.newPage();
    for (const path of ["", "/tasks", "/reports", "/map", "/goals", "/sees", "/wish"]) {
      await looker.goto(address + path);
      expect(await looker.locator("html").getAttribute("dir"), path).toBe("rtl");
      const wide = await looker.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, path).toBeLessThanOrEqual(0);
      expect(await axeFindings(looker, rulesOfShape), path).toEqual([]);
    }
    await checked.close();
  });

  it("opens every address that her mails name", async () => {
    for (const { links } of await mailsTo(stage.served, selam)) {
      for (const link of links.filter((each) => each.includes("/f/"))) {
        expect((await fetch(link, { redirect: "manual" })).status, link).toBe(200);
      }
    }
  });

  it("reads the report and says so, once", async () => {
    await page.goto(await home());
    await page.getByRole("link", { name: /محاضر الاجتماعات/ }).click();
    await page.locator('a[href*="/report/"]').first().click();
    const before = rowsIn(stage.served, "reading").length;
    await page.locator('button[value="read"]').click();
    await expect.poll(text).toMatch(/Joke/);
    expect(await page.locator('button[value="read"]').count()).toBe(0);
    expect(rowsIn(stage.served, "reading").length).toBe(before + 1);
    await post(page.url(), "act=read&version=1");
    expect(rowsIn(stage.served, "reading").length).toBe(before + 1);
    await page.locator(`a[href="${new URL(await home()).pathname}"]`).click();
    expect(page.url()).toBe(await home());
  });

  it("puts a wish on the agenda, in her own language, by a picture or in words", async () => {
    await page.goto(`${await home()}/wish`);
    await page.locator('button[type="submit"].filled').click();
    expect(await page.locator('[role="alert"]').count()).toBe(1);
    await page.locator('label.choice:has(input[value="housing"])').click();
    await page.locator('button[type="submit"].filled').click();
    await page.fill("#box-wish", "الشقة باردة في الليل.");
    await page.locator('label.choice:has(input[value="everyone"])').click();
    await page.locator('button[type="submit"].filled').click();
    expect(page.url()).toBe(`${await home()}/wish?sent=wish`);
    expect(await text()).toContain("الشقة باردة في الليل.");
    const wishes = rowsIn(stage.served, "wish").slice(-2);
    expect(wishes.map(({ words, language, domain, for_all }) => [words, language, domain, for_all])).toEqual([
      ["السكن", "ar", "housing", 0],
      ["الشقة باردة في الليل.", "ar", null, 1],
    ]);
  });

  it("goes back to her first page from what is not there", async () => {
    const address = await home();
    for (const path of [
      "/nothing",
      `/task/${"a".repeat(20)}`,
      "/report/x",
      `/invitation/${"b".repeat(20)}`,
    ]) {
      const answer = await fetch(address + path, { redirect: "manual" });
      expect([answer.status, answer.headers.get("location")], path).toEqual([303, new URL(address).pathname]);
    }
  });
});

it("“this is not me” ends every link of that person at once", async () => {
  const address = await pressInMail("tom.verlinden@inburgering.test", /Komt u naar het overleg/, "yes");
  await page.getByText("Bent u dat niet?").click();
  await press("Ik ben dit niet");
  expect(await text()).toContain("Dank u om het te zeggen");
  expect((await fetch(address)).status).toBe(404);
  const other = (await mail("tom.verlinden@inburgering.test", /Het verslag/)).links.find((link) =>
    link.includes("/l/"),
  );
  expect((await fetch(other ?? "")).status).toBe(404);
});
