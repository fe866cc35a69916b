import { type IncomingMessage, type RequestOptions, request } from "node:http";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { allMails, mailsTo, personalLinks } from "../support/demo-mails";
import { everyTable } from "../support/tables";
import type { Door } from "./door";

interface Answer {
  status: number;
  /** Name and value, in order, the date apart. */
  headers: string[];
  body: Buffer;
}

/** Links that do not open, pages that carry no more than they should, buttons that are pressed from elsewhere. */
export function peopleDoors(door: Door): void {
  let links: string[];
  /** Whoever asks for a link anew; the others' links must not bring him one. */
  const bart = "bart.peeters@delinde.test";
  let ofBart: string[];

  beforeAll(async () => {
    links = personalLinks(await allMails(door.served));
    ofBart = personalLinks(await mailsTo(door.served, bart));
  });
  /** Asks for a path exactly as it stands: fetch would mend it. */
  function ask(path: string, options: RequestOptions = {}, body = ""): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const read = (answer: IncomingMessage) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => {
          const raw = answer.rawHeaders;
          const headers = raw.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${raw[at + 1]}`] : []));
          const lasting = headers.filter((line) => !line.startsWith("Date:"));
          resolve({ status: answer.statusCode ?? 0, headers: lasting, body: Buffer.concat(parts) });
        });
      };
      request(door.served.url + path, { path, ...options }, read)
        .on("error", reject)
        .end(body);
    });
  }
  const post = (path: string, body: string, headers: Record<string, string> = {}) => {
    const form = { "content-type": "application/x-www-form-urlencoded", origin: door.served.url };
    return ask(path, { method: "POST", headers: { ...form, ...headers } }, body);
  };
  const one = (pattern: RegExp, but: readonly string[] = []) => {
    const link = links.find((each) => pattern.test(each) && !but.includes(each));
    if (!link) throw new Error(`no link like ${pattern}`);
    return new URL(link);
  };
  const tokenOf = (url: URL) => url.pathname.split("/")[2] ?? "";

  describe("links that do not open", () => {
    const dead = () => {
      const participant = tokenOf(one(/\/l\//, ofBart));
      const family = tokenOf(one(/\/f\//));
      return {
        unknown: `/l/${"a".repeat(46)}`,
        "one letter changed": `/l/${participant.slice(0, -1)}${participant.endsWith("a") ? "b" : "a"}`,
        "too short": "/l/abc",
        "too long": `/l/${"b".repeat(6000)}`,
        "capital letters": `/l/${participant.toUpperCase()}`,
        "the other door": `/f/${participant}`,
        "the family at the other door": `/l/${family}`,
        "encoded twice": `/l/${encodeURIComponent(encodeURIComponent(`é${participant}`))}`,
        "a broken escape": "/l/%E0%A4%A",
        "nothing but a sign": "/l/%3E",
        "a null": "/l/%00",
        "a slash inside": `/l/a%2F${participant}`,
        "a page behind it": `/l/${"a".repeat(46)}/tasks`,
        "a page of no family": `/f/${"a".repeat(46)}/map`,
        "deep down": "/f/a/b/c/d/e",
        "with a choice": `/l/${"a".repeat(46)}?a=yes`,
      };
    };

    it("are one page: the same status, headers and bytes", async () => {
      const [first, ...others] = await Promise.all(
        Object.entries(dead()).map(async ([name, path]) => ({ name, ...(await ask(path)) })),
      );
      expect(first?.status).toBe(404);
      expect(first?.body.toString()).toContain("Deze link werkt niet meer");
      for (const { name, ...answer } of others) {
        expect(answer, name).toEqual({ status: 404, headers: first?.headers, body: first?.body });
      }
      const heads = await Promise.all(Object.values(dead()).map((path) => ask(path, { method: "HEAD" })));
      expect(new Set(heads.map(({ status, body }) => `${status} ${body.length}`))).toEqual(
        new Set(["404 0"]),
      );
    });

    it("speak the language of the browser, or the one asked", async () => {
      const inFrench = await ask("/l/abc", { headers: { "accept-language": "fr-BE,fr;q=0.9" } });
      expect(inFrench.body.toString()).toContain('<html lang="fr"');
      const inArabic = await ask("/l/abc?t=ar", { headers: { "accept-language": "fr" } });
      expect(inArabic.body.toString()).toContain('dir="rtl"');
    });

    it("answer a request for a new link the same, and mail it only to who is known", async () => {
      const before = (await mailsTo(door.served, bart)).length;
      const path = new URL(ofBart[0] ?? "").pathname;
      const known = await post(path, "act=new-link");
      for (const unknown of Object.values(dead())) {
        const answer = await post(unknown, "act=new-link");
        expect(answer, unknown).toEqual(known);
      }
      expect(known.status).toBe(200);
      const mails = await mailsTo(door.served, bart, before + 1);
      expect(mails).toHaveLength(before + 1);
      expect(personalLinks(mails.slice(-1)).map((each) => new URL(each).pathname)).toEqual([path]);
      expect((await post("/l/abc", "answer=yes")).status).toBe(404);
    });

    it("a link that a mail program made longer still opens", async () => {
      const { pathname } = one(/\/l\//);
      for (const tail of [".", ")", "%3E", "%22", "%", "%E2%80%99.", ">."]) {
        expect((await ask(pathname + tail)).status, tail).toBe(200);
      }
    });
  });

  describe("what a page behind a link carries", () => {
    it("headers that keep it to its reader", async () => {
      for (const path of [one(/\/l\//).pathname, one(/\/f\//).pathname, "/l/abc"]) {
        const { headers } = await fetch(door.served.url + path);
        expect(Object.fromEntries(headers)).toMatchObject({
          "cache-control": "no-store",
          "referrer-policy": "same-origin",
          "x-robots-tag": "noindex",
          "x-content-type-options": "nosniff",
          "content-type": "text/html; charset=utf-8",
          "content-security-policy":
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
        });
        expect(headers.get("set-cookie")).toBeNull();
      }
    });

    it("at most 12 kB with its stylesheet, the map 30 kB", async () => {
      const zipped = async (path: string) => {
        const { body, headers } = await ask(path, { headers: { "accept-encoding": "gzip" } });
        const html = gunzipSync(body).toString();
        return { bytes: body.length, html, headers };
      };
      const family = one(/\/f\//).pathname.split("/").slice(0, 3).join("/");
      const paths = new Set(links.map((link) => new URL(link).pathname));
      for (const page of ["", "/reports", "/goals", "/sees", "/wish", "/tasks", "/map"])
        paths.add(family + page);
      for (const path of paths) {
        const page = await zipped(path);
        const href = /<link rel="stylesheet" href="([^"]+)"/.exec(page.html)?.[1] ?? "";
        expect(page.html.match(/<script|<img|src=/g), path).toBeNull();
        const style = await zipped(href);
        expect(style.headers).toContain("cache-control: public, max-age=31536000, immutable");
        expect(page.bytes + style.bytes, path).toBeLessThan(path.endsWith("/map") ? 30_000 : 12_000);
      }
      const old = await fetch(`${door.served.url}/people.css?old`);
      expect(old.headers.get("cache-control")).toBe("no-cache");
    });
  });

  describe("buttons that are pressed from elsewhere, or not as a form", () => {
    it.each([
      ["another site", { origin: "http://evil.test" }, "answer=no", 403],
      ["a frame", { origin: "null" }, "answer=no", 403],
      ["another site, by its own word", { "sec-fetch-site": "cross-site" }, "answer=no", 403],
      ["a file", { "content-type": "multipart/form-data; boundary=x" }, "answer=no", 415],
      ["JSON", { "content-type": "application/json" }, '{"answer":"no"}', 415],
      ["a novel", {}, `answer=no&word=${"x".repeat(65_536)}`, 413],
    ])("%s changes nothing and reads the page as it stands", async (_, headers, body, status) => {
      const { pathname } = one(/\/l\/.*\?a=yes/);
      const before = everyTable(door.served).answer;
      const answer = await post(pathname, body, headers as Record<string, string>);
      expect(answer.status).toBe(status);
      expect(answer.body.toString()).toContain("Er kwam niets aan.");
      expect(everyTable(door.served).answer).toEqual(before);
    });

    it("asks no new link for another site", async () => {
      const before = everyTable(door.served).outbox?.length;
      const answer = await post(one(/\/l\//).pathname, "act=new-link", { origin: "http://evil.test" });
      expect(answer.status).toBe(403);
      expect(everyTable(door.served).outbox?.length).toBe(before);
    });
  });
}
