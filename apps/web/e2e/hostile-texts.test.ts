import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cleanLine } from "@rondom/domain/text";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./support/browser";
import { crawlAll } from "./support/crawl";
import { lookAround } from "./support/demo";
import { allMails, personalLinks } from "./support/demo-mails";
import { broken, hostile } from "./support/hostile";
import { type HostileFamily, hostileFamily } from "./support/hostile-family";
import { type Served, serve } from "./support/serve";
import { bringFamily, takeFamily } from "./support/set-up";
import { quiet } from "./support/tables";

let served: Served;
let browser: Browser;
let cookie: string;
let family: HostileFamily;
/** How many mails the demo itself had. */
let told: number;
let links: string[];
beforeAll(async () => {
  served = await serve();
  browser = await openBrowser();
  cookie = await lookAround(served);
  await quiet(served);
  told = (await allMails(served)).length;
  family = await hostileFamily(served, cookie);
  await quiet(served);
  links = personalLinks((await allMails(served)).slice(told)).map((link) => new URL(link).pathname);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** A browser that notes everything that runs, asks elsewhere or breaks. */
async function watched(cookies: string) {
  const context = await browser.newContext({ baseURL: served.url, locale: "nl-BE" });
  const pairs = cookies.split("; ").filter((pair) => pair !== "");
  await context.addCookies(
    pairs.map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return { name, value: value.join("="), url: served.url };
    }),
  );
  const seen: string[] = [];
  const page = await context.newPage();
  page.on("dialog", (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => seen.push(`error: ${error.message}`));
  page.on("console", (line) => {
    const { url } = line.location();
    if (line.type() === "error" && !url.endsWith("/favicon.ico")) seen.push(`console: ${line.text()} ${url}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(served.url) && !request.url().startsWith("data:")) seen.push(request.url());
  });
  return { page, seen, close: () => context.close() };
}

describe("hostile texts in every field", () => {
  it("run nowhere on the coordinator's screens, and are shown as typed", async () => {
    const { page, seen, close } = await watched(cookie);
    const file = `/families/${family.familyId}`;
    const meeting = `${file}/meetings/${family.meetingId}`;
    const network = ["network", "network?view=ecomap", "network?view=circles"];
    const tabs = ["family", ...network, "plan", "meetings", "tasks", "reports"].map(
      (tab) => `${file}/${tab}`,
    );
    const outbox = ["/outbox", ...(await outboxPages())];
    let all = "";
    const hrefs = new Set([`${file}/reports/${family.reportId}`]);
    for (const path of [
      "/home",
      "/families",
      ...tabs,
      meeting,
      `${meeting}/chair`,
      `${meeting}/report`,
      ...outbox,
    ]) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(200);
      await page.locator("h1").first().waitFor({ state: "visible" });
      all += await page.locator("body").textContent();
      expect(await page.title(), path).not.toBe("");
      for (const link of await page.locator('a[href^="/"]').all())
        hrefs.add((await link.getAttribute("href"))?.split("#")[0] ?? "");
    }
    expect(seen).toEqual([]);
    // One of each kind: the ids alone differ.
    const kinds = new Map([...hrefs].map((href) => [href.replaceAll(/[a-z0-9]{20}/g, "ID"), href]));
    for (const href of kinds.values()) {
      const answer = await fetch(served.url + href, { headers: { cookie } });
      expect(answer.status, `the link to ${href}`).toBe(200);
    }
    for (const text of hostile) expect(all).toContain(cleanLine(text));
    await close();
  });

  it("run nowhere on the pages of the people round the family", async () => {
    expect(links.length).toBeGreaterThan(hostile.length);
    const { page, seen, close } = await watched("");
    const starts = [
      ...links.filter((link) => link.startsWith("/f/")).slice(0, 1),
      ...links.filter((link) => link.startsWith("/l/")).slice(0, 3),
    ];
    const pages = await crawlAll(served.url, starts);
    expect(pages.length).toBeGreaterThan(8);
    for (const [index, { path, status, body }] of pages.entries()) {
      expect(status, path).toBeLessThan(400);
      expect(body, path).not.toMatch(broken);
      if (path.endsWith(".ics") || index > 15) continue;
      await page.goto(path);
      await page.locator("h1").first().waitFor({ state: "visible" });
    }
    expect(seen).toEqual([]);
    const words = pages.map(({ body }) => body).join("\n");
    expect(words).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    await close();
  });

  it("reach no header of a mail, no second reader, no line of a calendar", async () => {
    const folder = join(served.dataDir, "demo-mails");
    const names = (await readdir(folder)).filter((name) => name.endsWith(".eml")).sort();
    const mails = (await allMails(served)).slice(told);
    expect(mails.length).toBeGreaterThan(hostile.length * 2);
    for (const name of names.slice(told)) {
      const raw = await readFile(join(folder, name), "latin1");
      const [head = ""] = raw.split("\r\n\r\n");
      const headers = head.split(/\r\n(?![ \t])/).map((line) => line.split(":")[0]?.toLowerCase());
      for (const header of ["subject", "to", "from", "message-id", "date"])
        expect(
          headers.filter((one) => one === header),
          `${header} of ${name}`,
        ).toHaveLength(1);
      expect(headers.filter((one) => one && /^(bcc|cc|x-odd)/.test(one))).toEqual([]);
      expect(raw.replaceAll("\r\n", ""), name).not.toMatch(/[\r\n\0\u001b\u0007]/);
      for (const line of raw.split("\r\n")) expect(line.length).toBeLessThanOrEqual(998);
    }
    for (const { to, subject, html, text, calendar } of mails) {
      expect(to).toMatch(/^(helper\d+|mother)@example\.org$/);
      expect(subject).not.toMatch(/[\u0000-\u001f\u202e]/);
      expect(html).not.toMatch(broken);
      expect(html).not.toMatch(/<a [^>]*evil\.test/);
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
      if (calendar) expectOneEvent(calendar.ics, to);
    }
  });

  it("come out of the family file as they went in, and go in again", async () => {
    const env = { RONDOM_DATA_DIR: served.dataDir };
    const exported = await takeFamily(env, family.familyId);
    const text = JSON.stringify(exported);
    for (const each of hostile) expect(text).toContain(JSON.stringify(cleanLine(each)).slice(1, -1));
    const file = join(served.dataDir, "again.json");
    await writeFile(file, text);
    const coordinator = "joke.vermeulen@welkom.test";
    const familyId = await bringFamily(env, file, coordinator);
    expect(await takeFamily(env, familyId)).toEqual(exported);
  });

  it("leave no trace in the log", () => {
    expect(served.output()).not.toMatch(/alert\(1\)|evil\.test|HYPERLINK|O'Brien|INFO alles goed|[\u0007\0]/);
    expect(served.output()).not.toMatch(/: \w*Error/);
  });
});

/** The first mails of this family, as the demo's mailbox shows them. */
async function outboxPages(): Promise<string[]> {
  const list = await (await fetch(`${served.url}/outbox`)).text();
  return [...new Set([...list.matchAll(/\/outbox\/[\w-]+/g)].map(([path]) => path))].slice(0, 3);
}

function expectOneEvent(ics: string, to: string): void {
  const lines = ics.replaceAll(/\r?\n[ \t]/g, "").split(/\r?\n/);
  for (const start of ["BEGIN:VEVENT", "END:VEVENT", "ATTENDEE", "ORGANIZER", "SUMMARY", "LOCATION"])
    expect(
      lines.filter((line) => line.startsWith(start)),
      `${start} to ${to}`,
    ).toHaveLength(1);
  expect(lines.find((line) => line.startsWith("ATTENDEE"))).toContain(to);
  for (const line of ics.split(/\r?\n/)) {
    expect(line).not.toMatch(/[\r\n]/);
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line.isWellFormed()).toBe(true);
  }
}
