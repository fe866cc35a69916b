import { gzipSync } from "node:zlib";
import { newId } from "@rondom/domain/id";
import { describe, expect, it } from "vitest";
import { rawRequest } from "../support/raw";
import { type Door, json, leak, postAt, tablesOf } from "./door";

/** Requests that are not what they should be. */
export function badInput(door: Door): void {
  const post = postAt(door);
  const tables = () => tablesOf(door);

  describe("requests that are not what they should be", () => {
    it("a batch of 5,000, one that is forbidden among others, and a change by GET", async () => {
      const many = Array.from({ length: 5000 }, () => "family.list").join(",");
      expect((await post(`/api/trpc/${many}?batch=1`, "{}")).status).toBeGreaterThanOrEqual(400);
      expect(
        (await fetch(`${door.served.url}/api/trpc/${many}?batch=1`, { headers: { cookie: door.cookie } }))
          .status,
      ).toBe(431);
      const twenty = Array.from({ length: 21 }, () => "family.list").join(",");
      expect(
        (
          await fetch(`${door.served.url}/api/trpc/${twenty}?batch=1&input={}`, {
            headers: { cookie: door.cookie },
          })
        ).status,
      ).toBe(400);
      const mixed = await post(
        "/api/trpc/family.open,meeting.cancel?batch=1",
        JSON.stringify({ 0: { json: { id: "x" } }, 1: { json: { familyId: newId() } } }),
      );
      expect(mixed.status).toBe(422);
      const before = tables();
      const input = encodeURIComponent(
        JSON.stringify({ json: { id: newId(), name: "A", municipality: "B" } }),
      );
      const ways: Record<string, string>[] = [
        {},
        { "x-http-method-override": "POST" },
        { "x-http-method": "POST" },
      ];
      for (const headers of ways) {
        const got = await fetch(`${door.served.url}/api/trpc/family.open?input=${input}`, {
          headers: { cookie: door.cookie, ...headers },
        });
        expect(got.status).toBe(405);
      }
      const overridden = await post("/api/trpc/family.list?_method=DELETE", "{}", {
        "x-http-method-override": "DELETE",
      });
      expect(overridden.status).toBe(405);
      expect(tables()).toBe(before);
    });

    it("bodies: 50 MB, 10,000 deep, multipart, gzip, prototypes, no JSON at all", async () => {
      const before = tables();
      const deep = `${"[".repeat(10_000)}${"]".repeat(10_000)}`;
      const form = new FormData();
      form.set("json", JSON.stringify({ id: newId(), name: "A", municipality: "B" }));
      const cases: [string, () => Promise<Response>, number[]][] = [
        ["50 MB", () => post("/api/trpc/family.open", "x".repeat(50_000_000)), [413]],
        ["deep", () => post("/api/trpc/family.open", `{"json":${deep}}`), [400, 422]],
        ["deep within", () => post("/api/trpc/family.open", `{"json":{"name":${deep}}}`), [400, 422]],
        [
          "deep meta",
          () => post("/api/trpc/family.open", `{"json":{},"meta":{"values":${deep}}}`),
          [400, 422],
        ],
        [
          "meta that points at a prototype",
          () =>
            post(
              "/api/trpc/family.open",
              '{"json":{"a":{}},"meta":{"values":{"__proto__.polluted":["Date"],"a.constructor.prototype":["set"]}}}',
            ),
          [400, 422],
        ],
        [
          "own prototypes",
          () => post("/api/trpc/family.open", '{"json":{"__proto__":{"name":"A"},"id":1}}'),
          [422],
        ],
        ["no JSON", () => post("/api/trpc/family.open", "{"), [400]],
        ["nothing", () => post("/api/trpc/family.open", ""), [400, 422]],
        [
          "gzip",
          () => post("/api/trpc/family.open", gzipSync("{}"), { "content-encoding": "gzip" }),
          [400, 415],
        ],
        ["text", () => post("/api/trpc/family.open", "{}", { "content-type": "text/plain" }), [415]],
        [
          "multipart",
          () =>
            fetch(`${door.served.url}/api/trpc/family.open`, {
              method: "POST",
              headers: { cookie: door.cookie, origin: door.served.url },
              body: form,
            }),
          [400, 415, 422],
        ],
      ];
      for (const [name, send, statuses] of cases) {
        // A server that has read enough may hang up while the rest is still being sent.
        const answer = await send().catch(() => null);
        const text = (await answer?.text().catch(() => "")) ?? "";
        expect(statuses, `${name}: ${text}`).toContain(answer?.status ?? 413);
        expect(text, name).not.toMatch(leak);
      }
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect(tables()).toBe(before);
    });

    it.each([
      "/in/send",
      "/language",
      "/look-around",
      "/in/abc/enter",
      "/l/abc",
      "/f/abc",
      "/api/auth/signout",
    ])("%s takes any body without an error of ours", async (path) => {
      const form = { "content-type": "application/x-www-form-urlencoded" };
      const bodies: [BodyInit, Record<string, string>][] = [
        ["{}", json],
        ["", { "content-type": "" }],
        ["--x\r\nbroken", { "content-type": "multipart/form-data; boundary=x" }],
        ["email=%00%E0%A4%A&email[]=a&language=%ff&act=new-link", form],
        [`email=${"(".repeat(100_000)}@b.test&language=${"x".repeat(100_000)}`, form],
        [`email=${encodeURIComponent("a@b.test\r\nBcc: z@evil.test")}`, form],
      ];
      for (const [body, headers] of bodies) {
        const answer = await fetch(door.served.url + path, {
          method: "POST",
          redirect: "manual",
          headers: { origin: door.served.url, referer: "http://evil.test//evil.test/", ...headers },
          body,
        });
        expect(answer.status, String(body).slice(0, 60)).toBeLessThan(500);
        expect(answer.headers.get("location") ?? "/").toMatch(/^\/(?![/\\])|^http:\/\/localhost:\d+\//);
        expect(await answer.text()).not.toMatch(leak);
      }
    });

    it("what is no HTTP is hung up on, and the server lives on", async () => {
      const host = `Host: ${new URL(door.served.url).host}`;
      const start = [
        "POST /api/trpc/family.open HTTP/1.1",
        host,
        `Origin: ${door.served.url}`,
        "Connection: close",
      ];
      const odd = await Promise.all([
        rawRequest(door.served, [...start, "Content-Length: x"], "{}"),
        rawRequest(door.served, [...start, "Content-Length: 2", "Content-Length: 3"], "{}"),
        rawRequest(door.served, [...start, "Content-Length: 2", "Transfer-Encoding: chunked"], "0\r\n\r\n"),
        rawRequest(door.served, [...start, "X: a\nb", "Content-Length: 2"], "{}"),
        rawRequest(door.served, ["GET /in HTTP/1.1", host, `User-Agent: ${"x".repeat(40_000)}`]),
        rawRequest(door.served, ["GET /in HTTP/1.1", "Connection: close"]),
        rawRequest(door.served, ["TRACE /in HTTP/1.1", host, "Connection: close"]),
      ]);
      for (const { status, head, body } of odd) {
        expect(status, head).toBeLessThan(500);
        expect(body).not.toMatch(leak);
      }
      expect((await fetch(`${door.served.url}/api/health`)).status).toBe(200);
    });
  });
}
