import { newId } from "@rondom/domain/id";
import { describe, expect, it } from "vitest";
import { allMails, personalLinks } from "../support/demo-mails";
import { rawRequest } from "../support/raw";
import { quiet } from "../support/tables";
import { type Door, leak, postAt, tablesOf } from "./door";

/** Addresses, hosts, headers and methods that try to go round something. */
export function badAddresses(door: Door): void {
  const post = postAt(door);
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(door.served.url + path, { redirect: "manual", headers });
  const tables = () => tablesOf(door);

  describe("addresses and headers that try to go round something", () => {
    it("a host that is made up reaches no link and no place to go to", async () => {
      const { host } = new URL(door.served.url);
      const evil = "evil.test";
      const spoof = [
        `X-Forwarded-Host: ${evil}`,
        `Forwarded: host=${evil};proto=https`,
        `X-Host: ${evil}`,
        "X-Forwarded-For: 127.0.0.1",
      ];
      const link = new URL(personalLinks(await allMails(door.served))[0] ?? "").pathname;
      for (const [method, path] of [
        ["GET", "/home"],
        ["GET", "/families"],
        ["GET", "/in?callbackUrl=//evil.test"],
        ["GET", "/in/"],
        ["GET", "//evil.test"],
        ["GET", "//evil.test/"],
        ["GET", "/\\evil.test/"],
        ["GET", "/%5cevil.test/"],
        ["GET", "http://evil.test/home"],
        ["GET", link],
        ["GET", `${link}/none`],
        ["GET", "/api/auth/callback/email?token=a&email=b@b.test&callbackUrl=https:evil.test"],
        ["POST", "/look-around"],
        ["POST", "/in/send"],
      ]) {
        for (const lines of [[`Host: ${evil}`], [`Host: ${host}`, ...spoof], [`Host: ${host}.`, ...spoof]]) {
          const request = [
            `${method} ${path} HTTP/1.1`,
            ...lines,
            "Origin: http://evil.test",
            "Connection: close",
            "Content-Length: 0",
          ];
          const { status, head, body } = await rawRequest(door.served, request);
          expect(status, `${method} ${path}`).toBeLessThan(500);
          expect(head, `${method} ${path}`).not.toMatch(/^location: *(https?:)?[/\\]{2}(?!localhost)/im);
          expect(head, `${method} ${path}`).not.toMatch(/^(set-cookie|link):.*evil\.test/im);
          expect(body, `${method} ${path}`).not.toMatch(
            /(href|src|action|content)="[^"]*\/\/[^"]*evil\.test/,
          );
        }
      }
    });

    it("mails name the address that was set, whatever host the request named", async () => {
      const before = (await allMails(door.served)).length;
      const body = "email=joke.vermeulen%40welkom.test";
      const origin = "http://evil.test";
      const lines = ["POST /in/send HTTP/1.1", "Host: evil.test", `Origin: ${origin}`, "Connection: close"];
      const type = "Content-Type: application/x-www-form-urlencoded";
      await rawRequest(door.served, [...lines, type, `Content-Length: ${body.length}`], body);
      await expect.poll(async () => (await allMails(door.served)).length).toBe(before + 1);
      const [mail] = (await allMails(door.served)).slice(before);
      expect(mail?.links.length).toBeGreaterThan(0);
      expect(mail?.links.filter((link) => !link.startsWith(`${door.served.url}/`))).toEqual([]);
      await quiet(door.served);
    });

    it.each<Record<string, string>>([
      { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
      { "x-middleware-subrequest": "src/proxy:src/proxy:src/proxy:src/proxy:src/proxy" },
      { "x-nextjs-data": "1" },
      { rsc: "1", "next-router-state-tree": "%5B%22%22%5D", "next-router-prefetch": "1" },
      { rsc: "1", "next-router-state-tree": "garbage{{" },
      { "next-url": "//evil.test", "next-hmr-refresh": "1" },
      { "accept-language": ";;;q=NaN,*-*,\u00ff", "user-agent": "x".repeat(4096) },
      { cookie: "rondom-session=a%00b; language=%ff; __proto__=x" },
      { cookie: `rondom-session=${"x".repeat(4000)}` },
    ])("%j opens no door", async (headers) => {
      for (const path of [
        "/home",
        "/families",
        `/families/${newId()}/network`,
        "/in",
        "/outbox",
        "/l/abc",
        "/api/trpc/family.list",
      ]) {
        const answer = await get(path, headers);
        const body = await answer.text();
        expect(answer.status, path).toBeLessThan(500);
        expect(body, path).not.toMatch(/Selam|Yusufi|Sharifi/);
        expect(body, path).not.toMatch(leak);
      }
    });

    it.each<Record<string, string>>([
      { "next-action": "x" },
      { "next-action": "0".repeat(42), "content-type": "text/plain;charset=UTF-8" },
      { "next-action": "0".repeat(42), "content-type": "multipart/form-data; boundary=x" },
    ])("there are no actions to call: %j", async (headers) => {
      const before = tables();
      for (const path of ["/", "/in", "/home", "/families", "/outbox"]) {
        const answer = await post(path, '["$K1"]', headers);
        expect(answer.status, path).toBeGreaterThanOrEqual(400);
        expect(answer.status, path).toBeLessThan(500);
        expect(await answer.text(), path).not.toMatch(leak);
      }
      expect(tables()).toBe(before);
    });

    it.each([
      "/_next/image?url=http://169.254.169.254/latest&w=64&q=75",
      "/_next/image?url=%2F%2F169.254.169.254%2F&w=64&q=75",
      "/_next/image?url=/api/health&w=64&q=75",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/_next/static/%2e%2e/%2e%2e/%2e%2e/package.json",
      "/_next/static/..%5c..%5cpackage.json",
      "/.env",
      "/HOME",
      "/home;x=1",
      "/home%00",
      "/outbox/%00/body",
      "/outbox/..%2f..%2fauth-secret/body",
      "/families/%E0%A4%A",
      "/families/__proto__/network",
      "/families/a/meetings/constructor/chair",
      "/l/%25%32%65",
      "/f/%c0%ae%c0%ae/x",
      `/l/${"a".repeat(8000)}`,
      "/in/__proto__",
      "/?x[]=1&x[__proto__]=2&x=3",
    ])("%s shows nothing that it should not", async (path) => {
      for (const headers of [{ cookie: door.cookie }, {}] as Record<string, string>[]) {
        const answer = await get(path, headers);
        const body = await answer.text();
        expect(answer.status).toBeLessThan(500);
        if (!path.startsWith("/?")) expect(answer.status).not.toBe(200);
        expect(body).not.toMatch(/root:|"dependencies"|AUTH_SECRET/);
        expect(body).not.toMatch(leak);
      }
    });

    it.each(["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])("%s changes nothing", async (method) => {
      const link = new URL(personalLinks(await allMails(door.served))[0] ?? "").pathname;
      const before = tables();
      for (const path of [
        "/",
        "/home",
        "/in/send",
        "/look-around",
        link,
        "/api/trpc/family.open",
        "/api/auth/signout",
      ]) {
        const answer = await fetch(door.served.url + path, {
          method,
          headers: { cookie: door.cookie, origin: door.served.url },
        });
        expect(answer.status, path).toBeLessThan(500);
        expect(answer.headers.get("access-control-allow-origin")).toBeNull();
      }
      expect(tables()).toBe(before);
    });
  });
}
