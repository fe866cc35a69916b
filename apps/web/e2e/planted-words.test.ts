import { plantIn } from "@rondom/services/testing/inspect";
import { afterAll, beforeAll, expect, test } from "vitest";
import { crawlAll } from "./support/crawl";
import { ask, databaseOf, lookAround } from "./support/demo";
import { allMails, personalLinks, wordsOf } from "./support/demo-mails";
import { type Served, serve } from "./support/serve";
import { quiet } from "./support/tables";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.stop());

const post = (path: string, fields: Record<string, string>) =>
  fetch(served.url + path, {
    method: "POST",
    redirect: "manual",
    headers: { origin: served.url, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields),
  });

test("what the family feels is on the coordinator's screens and nowhere a helper can look", async () => {
  const cookie = await lookAround(served);
  await quiet(served);
  const links = personalLinks(await allMails(served));
  const paths = [...new Set(links.map((link) => new URL(link).pathname))];
  const family =
    paths
      .find((path) => path.startsWith("/f/"))
      ?.split("/")
      .slice(0, 3)
      .join("/") ?? "";
  const wishing = await post(`${family}/wish`, {
    act: "wish",
    wish: "Over de dokter.",
    audience: "coordinator",
  });
  expect(wishing.status).toBe(303);
  const planted = await plantIn(databaseOf(served));
  expect(planted.length).toBeGreaterThanOrEqual(3);

  const families = JSON.parse(await ask(served, cookie, "family.list")).result.data.json as {
    familyId: string;
    name: string;
  }[];
  const tesfay = families.find((each) => each.name === "Gezin Tesfay");
  const familyId = tesfay?.familyId ?? "";
  const { versions } = JSON.parse(await ask(served, cookie, "network.listVersions", { familyId })).result.data
    .json as { versions: { id: string }[] };
  const versionId = versions[0]?.id ?? "";
  const meetings = JSON.parse(await ask(served, cookie, "meeting.list", { familyId })).result.data.json;
  const seen = [
    await ask(served, cookie, "network.read", { familyId }),
    await ask(served, cookie, "network.sharing", { familyId }),
    await ask(served, cookie, "network.readVersion", { familyId, versionId }),
    await ask(served, cookie, "home.read"),
    JSON.stringify(meetings),
  ].join("\n");
  // How a network feels is asked again, not read as a word.
  const readable = planted.filter((word) => !word.startsWith("zzfelt"));
  for (const word of readable) expect(seen, `the coordinator sees ${word}`).toContain(word);

  // New mails after the planting: the tasks of everybody are asked about again through "send again".
  const helpers = paths.filter((path) => path.startsWith("/l/"));
  expect(helpers.length).toBeGreaterThan(15);
  const pages = await crawlAll(served.url, helpers);
  await quiet(served);
  // What the family shares of its map is among them; whom it withholds, and what is sensitive, is not.
  const maps = pages.filter(({ path }) => path.endsWith("/map"));
  expect(maps.length).toBeGreaterThan(10);
  // Who is withheld reads their own place, like everybody.
  const ofOthers = maps.filter(({ body }) => !body.slice(body.indexOf("<footer")).includes("Frans"));
  expect(ofOthers.length).toBeLessThan(maps.length);
  for (const { body } of ofOthers) {
    expect(body).toContain("Het gezin koos wat u hier ziet.");
    for (const word of [
      "Frans",
      "buurman",
      "Tolk Tigrinya",
      "ziekenhuis",
      "@",
      "Gezondheid en welbevinden",
    ]) {
      expect(body, "the shared map holds none of it").not.toContain(word);
    }
  }
  const all = [...pages.map((page) => page.body), ...(await allMails(served)).map(wordsOf)].join("\n");
  for (const word of [...planted, "conflicted", "moeizaam", "Over de dokter."]) {
    expect(all, `no helper's page or mail holds ${word}`).not.toContain(word);
    expect(served.output(), `the log does not hold ${word}`).not.toContain(word);
  }

  // Another member of the family reads none of it either; one's own wish is one's own.
  const others = [
    ...new Set(paths.filter((path) => path.startsWith("/f/")).map((path) => path.split("/")[2])),
  ]
    .map((token) => `/f/${token}`)
    .filter((path) => path !== family);
  expect(others.length).toBeGreaterThan(0);
  const theirs = await crawlAll(served.url, others);
  for (const word of planted) expect(theirs.map((page) => page.body).join("\n")).not.toContain(word);
});
