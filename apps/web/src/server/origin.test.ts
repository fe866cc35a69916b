import { describe, expect, it } from "vitest";
import { isOurOwn } from "./origin";

const asked = (headers: Record<string, string>, appUrl: string | null = null) =>
  isOurOwn({ appUrl, headers: new Headers(headers) });

describe("with an address that was given", () => {
  const appUrl = "https://rondom.test/";
  it.each([
    [{ origin: "https://rondom.test", host: "10.0.0.7:3000" }, true],
    [{ origin: "https://rondom.test", "sec-fetch-site": "same-origin" }, true],
    [{ origin: "http://rondom.test" }, false],
    [{ origin: "https://rondom.test:444" }, false],
    [{ origin: "https://rondom.test.evil.test" }, false],
    [{ origin: "https://10.0.0.7:3000", host: "10.0.0.7:3000" }, false],
    [{ origin: "null" }, false],
    [{ origin: "https://evil.test", "x-forwarded-host": "evil.test", host: "evil.test" }, false],
    [{ origin: "https://rondom.test", "sec-fetch-site": "cross-site" }, false],
    [{ origin: "https://rondom.test", "sec-fetch-site": "same-site" }, false],
    [{}, false],
  ])("%j: %s", (headers, expected) => {
    expect(asked(headers as Record<string, string>, appUrl)).toBe(expected);
  });
});

describe("without one", () => {
  it.each([
    [{ origin: "http://localhost:3000", host: "localhost:3000" }, true],
    [{ origin: "https://tablet.test", host: "tablet.test" }, true],
    [{ origin: "http://localhost:3001", host: "localhost:3000" }, false],
    [{ origin: "http://evil.test", host: "localhost:3000", "x-forwarded-host": "evil.test" }, false],
    [{ origin: "http://localhost:3000" }, false],
    [{ "sec-fetch-site": "same-origin", host: "localhost:3000" }, true],
    [{ "sec-fetch-site": "none", host: "localhost:3000" }, false],
    [{ host: "localhost:3000" }, false],
  ])("%j: %s", (headers, expected) => {
    expect(asked(headers as Record<string, string>)).toBe(expected);
  });
});
