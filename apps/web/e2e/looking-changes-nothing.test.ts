import { afterAll, beforeAll, expect, test } from "vitest";
import { crawlAll } from "./support/crawl";
import { ask, lookAround } from "./support/demo";
import { allMails } from "./support/demo-mails";
import { type Served, serve } from "./support/serve";
import { everyTable, quiet, rowsIn } from "./support/tables";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.stop());

// What changes by itself: the mark that a link was fetched (perhaps by a scanner), the id that a form brings along,
// and the moment at which a calendar file is written (RFC 5545 §3.8.7.2).
const withoutMoments = (text: string) =>
  text
    .replaceAll(/"fetchedAt":(null|\d+)/g, '"fetchedAt":0')
    .replaceAll(/^DTSTAMP:.*$/gm, "DTSTAMP:")
    .replaceAll(/name="id" value="[^"]+"/g, 'name="id"');

const personal = /\/[lf]\/[a-z0-9]{46}/;

/** Everything a person sees: every page of every link, and what the coordinator's screens are made of. */
async function screens(links: string[], cookie: string): Promise<string[]> {
  const pages = await crawlAll(served.url, links);
  expect(pages.filter(({ path }) => /^\/l\/[^/]+\/map$/.test(path)).length).toBeGreaterThan(10);
  const families = JSON.parse(await ask(served, cookie, "family.list")).result.data.json as {
    familyId: string;
  }[];
  const files = await Promise.all(
    families.flatMap(({ familyId }) =>
      ["family.read", "network.read", "network.sharing", "meeting.list", "task.list", "report.list"].map(
        (path) => ask(served, cookie, path, { familyId }),
      ),
    ),
  );
  const home = await ask(served, cookie, "home.read");
  return [...pages.map(({ path, status, body }) => `${path} ${status}\n${body}`).sort(), ...files, home].map(
    withoutMoments,
  );
}

/** Everything in the database but the log of what was fetched. */
function rows(): object {
  const { fetch: _, ...rest } = everyTable(served);
  return rest;
}

async function look(link: string, method: "GET" | "HEAD"): Promise<void> {
  const response = await fetch(link, { method, redirect: "manual" });
  const body = await response.text();
  const expected = personal.test(link) ? [200] : [200, 404];
  expect(expected, `${method} ${link}`).toContain(response.status);
  if (method === "HEAD") expect(body, link).toBe("");
}

test("fetching every link of every mail five times, as scanners do, changes nothing but the read log", async () => {
  const cookie = await lookAround(served);
  await quiet(served);
  const mails = await allMails(served);
  const links = [...new Set(mails.flatMap((mail) => mail.links))].filter((link) =>
    link.startsWith(served.url),
  );
  expect(links.length).toBeGreaterThanOrEqual(40);
  const paths = [...new Set(links.map((link) => new URL(link).pathname))];
  const before = { screens: await screens(paths, cookie), rows: rows() };
  const rounds = ["HEAD", "GET", "GET", "GET", "GET"] as const;
  for (const method of rounds) await Promise.all(links.map((link) => look(link, method)));
  const methods = rowsIn(served, "fetch").map(({ method }) => method);
  expect(new Set(methods)).toEqual(new Set(["GET", "HEAD"]));
  const after = { screens: await screens(paths, cookie), rows: rows() };
  expect(after.rows).toEqual(before.rows);
  expect(after.screens).toEqual(before.screens);
  expect(await allMails(served)).toHaveLength(mails.length);
});
