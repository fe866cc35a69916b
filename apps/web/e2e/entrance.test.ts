import { DatabaseSync } from "node:sqlite";
import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { axeFindings, ourRules, rulesOfShape } from "./support/axe";
import { databaseOf } from "./support/demo";
import { demoStage } from "./support/demo-stage";
import { tooWide } from "./support/fit";

const stage = demoStage();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await stage.browser.newContext({ locale: "nl-BE", baseURL: stage.served.url });
  page = await context.newPage();
});
afterEach(() => context.close());

const post = (path: string, headers: Record<string, string>, body = "") =>
  fetch(stage.served.url + path, { method: "POST", headers, body, redirect: "manual" });
const form = { "content-type": "application/x-www-form-urlencoded" };

/** The newest mail of the demo's mailbox for that address; waits for it. */
async function newestMail(to: string): Promise<string> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    await page.goto("/outbox");
    const line = page.locator("li", { hasText: to }).first();
    if ((await line.count()) > 0) return (await line.locator("a").getAttribute("href")) ?? "";
    await page.waitForTimeout(200);
  }
  throw new Error(`no mail to ${to}`);
}

describe("signing in by mail", () => {
  it("asks, mails, opens by a button, works once, and signs out", { timeout: 60_000 }, async () => {
    await page.goto("/in");
    await page.fill("#email", "joke.vermeulen@welkom.test");
    await page.click("text=Stuur mij een link");
    await page.waitForURL("**/in/sent");
    await page.goto(await newestMail("joke.vermeulen@welkom.test"));
    const link = await page.locator('a[href*="/in/"]').first().getAttribute("href");
    expect(link).toMatch(/\/in\/[a-z0-9]{46}$/);
    const path = new URL(link ?? "").pathname;
    // What a scanner does first: looking uses nothing up.
    for (let times = 0; times < 5; times += 1) {
      await fetch(stage.served.url + path);
      await fetch(stage.served.url + path, { method: "HEAD" });
    }
    await page.goto(path);
    await page.click("text=Meld mij aan");
    await page.waitForURL("**/home");
    expect(await page.locator("h1").textContent()).toContain("wacht");

    const other = await stage.browser.newContext({ baseURL: stage.served.url, locale: "nl-BE" });
    const again = await other.newPage();
    await again.goto(path);
    expect(new URL(again.url()).pathname).toBe("/in/expired");
    const pressed = await post(`${path}/enter`, { origin: stage.served.url });
    expect([pressed.status, pressed.headers.get("location")]).toEqual([303, "/in/expired"]);
    await other.close();

    await page.click('[aria-label^="Menu van"]');
    await page.click("text=Afmelden");
    await page.waitForURL(`${stage.served.url}/`);
    await page.goto("/home");
    expect(page.url()).toBe(`${stage.served.url}/in`);
  });

  it("lasts fourteen days, in a cookie that no script reads", async () => {
    await lookRound();
    const session = (await context.cookies()).find(({ name }) => name === "rondom-session");
    expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
    expect(Math.round(((session?.expires ?? 0) * 1000 - Date.now()) / 86_400_000)).toBe(14);
    const database = new DatabaseSync(databaseOf(stage.served), { timeout: 10_000 });
    database.prepare("update session set expires = ?").run(Date.now());
    database.close();
    await page.goto("/home");
    expect(page.url()).toBe(`${stage.served.url}/in`);
  });

  it("answers the same, whoever asks", async () => {
    const headers = { ...form, origin: stage.served.url };
    const known = await post("/in/send", headers, "email=joke.vermeulen%40welkom.test");
    const unknown = await post("/in/send", headers, "email=nobody%40example.org");
    expect([known.status, known.headers.get("location")]).toEqual([303, "/in/sent"]);
    expect([unknown.status, unknown.headers.get("location")]).toEqual([303, "/in/sent"]);
    expect(await unknown.text()).toBe(await known.text());
    const typo = await post("/in/send", headers, "email=nobody");
    expect(typo.headers.get("location")).toBe("/in?again=1");
  });

  it("works without script", async () => {
    const plain = await stage.browser.newContext({
      baseURL: stage.served.url,
      javaScriptEnabled: false,
      locale: "nl-BE",
    });
    const still = await plain.newPage();
    await still.goto("/");
    await still.click("text=Kijk rond als brugfiguur");
    await still.waitForURL("**/home");
    expect(await still.locator("h1").count()).toBe(1);
    await plain.close();
  });
});

describe("doors that stay shut", () => {
  it.each([
    "/look-around",
    "/in/send",
    "/language",
    "/in/abc/enter",
    "/api/auth/signout",
    "/api/trpc/family.open",
  ])("%s takes nothing from elsewhere", async (path) => {
    const evil = "http://evil.test";
    expect((await post(path, { origin: evil })).status).toBe(403);
    expect((await post(path, { origin: evil, "x-forwarded-host": "evil.test" })).status).toBe(403);
    expect((await post(path, { origin: "null" })).status).toBe(403);
    expect((await post(path, {})).status).toBe(403);
  });

  it("shows of next-auth only what is needed, and nothing to HEAD", async () => {
    for (const action of [
      "providers",
      "signin",
      "signin/email",
      "error",
      "verify-request",
      "callback/github",
    ]) {
      expect((await fetch(`${stage.served.url}/api/auth/${action}`)).status).toBe(404);
    }
    const head = await fetch(`${stage.served.url}/api/auth/callback/email?token=a&email=b`, {
      method: "HEAD",
    });
    expect(head.status).toBe(405);
    const forged = await fetch(
      `${stage.served.url}/api/auth/callback/email?token=a&email=b@example.org&callbackUrl=//evil.test`,
      { redirect: "manual" },
    );
    expect([forged.status, forged.headers.get("location")]).toEqual([303, "/in/expired"]);
    const linked = await fetch(`${stage.served.url}/api/auth/callback/email?token=a&email=b@example.org`, {
      headers: { "sec-fetch-site": "cross-site" },
    });
    expect(linked.status).toBe(404);
  });

  it("sends every page with a policy of its own and no other origin", async () => {
    const [one, two] = [await fetch(`${stage.served.url}/in`), await fetch(`${stage.served.url}/in`)];
    const policy = one.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic'(;|$)/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:/);
    expect(policy).not.toBe(two.headers.get("content-security-policy"));
    expect(one.headers.get("x-content-type-options")).toBe("nosniff");
    expect(one.headers.get("referrer-policy")).toBe("same-origin");
    expect(one.headers.get("x-powered-by")).toBeNull();
    expect(await one.text()).not.toMatch(/(?:src|href)="https?:/);
  });

  it("limits what it reads, and tells nothing of its errors", async () => {
    const headers = { origin: stage.served.url, "content-type": "application/json" };
    expect((await post("/api/trpc/family.open", headers, "x".repeat(1_000_001))).status).toBe(413);
    const many = Array.from({ length: 21 }, () => "family.list").join(",");
    expect((await fetch(`${stage.served.url}/api/trpc/${many}?batch=1&input={}`)).status).toBe(400);
    expect((await fetch(`${stage.served.url}/api/trpc/family.open?input={}`)).status).toBe(405);
    const list = await fetch(`${stage.served.url}/api/trpc/family.list`);
    expect(list.status).toBe(401);
    expect((await list.json()).error.json).toMatchObject({
      message: "UNAUTHORIZED",
      data: { refusal: { code: "signed-out", reason: null, fields: [] } },
    });
  });

  it("says how it is", async () => {
    const health = await fetch(`${stage.served.url}/api/health`);
    expect(health.status).toBe(200);
    expect(await health.json()).toEqual({ status: "ok", engine: "sqlite", version: expect.any(String) });
  });
});

async function lookRound(): Promise<void> {
  await page.goto("/");
  await page.click("text=Kijk rond als brugfiguur");
  await page.waitForURL("**/home");
}

describe("pages of the entrance and the workspace", () => {
  it("axe finds nothing on a wide page, nor on the same made narrow", { timeout: 120_000 }, async () => {
    const look = async (path: string) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(path);
      // A page that is not there is drawn by its script, after it has loaded.
      await page.locator("main h1").waitFor();
      expect(await axeFindings(page, ourRules), path).toEqual([]);
      expect(await tooWide(page), path).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await axeFindings(page, rulesOfShape), `${path}, narrow`).toEqual([]);
      expect(await tooWide(page), `${path}, narrow`).toBeLessThanOrEqual(0);
    };
    for (const path of [
      "/",
      "/in",
      "/in?again=1",
      "/in/sent",
      "/in/expired",
      "/in/abc",
      "/privacy",
      "/outbox",
    ]) {
      await look(path);
    }
    await lookRound();
    await look("/families/aaaaaaaaaaaaaaaaaaaa/network");
    expect((await page.goto("/families/aaaaaaaaaaaaaaaaaaaa/network"))?.status()).toBe(404);
    expect((await page.goto("/families/none/network"))?.status()).toBe(404);
  });

  it("opens a family once, and says what is still needed", async () => {
    await lookRound();
    await page.goto("/families");
    await page.getByRole("button", { name: "Gezin toevoegen" }).click();
    await page.getByRole("button", { name: "Voeg het gezin toe" }).click();
    await expect.poll(() => page.getByText("Vul dit nog in.").count()).toBe(2);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel("Naam van het gezin").fill("Gezin Haddad");
    await page.getByLabel("Gemeente").fill("Lindeveld");
    await page.getByRole("button", { name: "Voeg het gezin toe" }).dblclick();
    await page.waitForURL("**/families/*/network");
    await page.locator("h1", { hasText: "Gezin Haddad" }).waitFor();
    await page.goto("/families");
    await expect.poll(() => page.getByRole("link", { name: "Gezin Haddad" }).count()).toBe(1);
  });
});
