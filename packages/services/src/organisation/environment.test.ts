import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readEnvironment } from "./environment";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rondom-environment-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const secret = "a secret of more than thirty-two characters";

test("nothing given: port 3000, a file in ./data, no mail server, a secret made and kept", () => {
  const first = readEnvironment({}, { root });
  expect(first).toMatchObject({
    port: 3000,
    dataDir: join(root, "data"),
    databaseUrl: join(root, "data", "rondom.db"),
    smtpUrl: null,
    settings: { appUrl: "http://localhost:3000", mailFrom: "rondom@demo.test" },
  });
  expect(first.authSecret.length).toBeGreaterThanOrEqual(32);
  expect(first.settings.linkKey).toHaveLength(32);
  const file = join(root, "data", "auth-secret");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, "utf8").trim()).toBe(first.authSecret);
  expect(readdirSync(join(root, "data"))).toEqual(["auth-secret"]);
  const second = readEnvironment({}, { root });
  expect(second.authSecret).toBe(first.authSecret);
  expect(second.settings.linkKey).toEqual(first.settings.linkKey);
});

test("empty values count as not given", () => {
  const empty = { PORT: "", APP_URL: " ", SMTP_URL: "", DATABASE_URL: "", AUTH_SECRET: "", MAIL_FROM: "" };
  expect(readEnvironment(empty, { root })).toMatchObject({ port: 3000, smtpUrl: null });
});

test("all given: taken as they are, without a slash at the end, and no secret is written", () => {
  const read = readEnvironment(
    {
      PORT: "8080",
      APP_URL: "https://rondom.example.org/",
      RONDOM_DATA_DIR: "elsewhere",
      DATABASE_URL: "postgres://rondom@db.test/rondom",
      SMTP_URL: "smtps://user:word@mail.test:465",
      MAIL_FROM: "rondom@example.org",
      AUTH_SECRET: secret,
    },
    { root },
  );
  expect(read).toMatchObject({
    port: 8080,
    dataDir: join(root, "elsewhere"),
    databaseUrl: "postgres://rondom@db.test/rondom",
    smtpUrl: "smtps://user:word@mail.test:465",
    authSecret: secret,
    settings: { appUrl: "https://rondom.example.org", mailFrom: "rondom@example.org" },
  });
  expect(readdirSync(root)).toEqual([]);
});

test("the key of links is not the secret, and differs per secret", () => {
  const key = (AUTH_SECRET: string) => readEnvironment({ AUTH_SECRET }, { root }).settings.linkKey;
  expect(Buffer.from(key(secret)).toString("hex")).toBe(
    "7a86584c49273ada3f20041d7581cacbc917673cb169b68c707481bf3769a61e",
  );
  expect(key(`${secret}!`)).not.toEqual(key(secret));
});

test.each([
  ["PORT", "80a"],
  ["PORT", "65536"],
  ["PORT", "-1"],
  ["PORT", "1e3"],
  ["APP_URL", "rondom.test"],
  ["APP_URL", "ftp://rondom.example.org"],
  ["APP_URL", "https://rondom.example.org/path"],
  ["APP_URL", "https://user@rondom.example.org"],
  ["APP_URL", "https://rondom.example.org?x=1"],
  ["APP_URL", "javascript:alert(1)"],
  ["RONDOM_DATA_DIR", "a\0b"],
  ["DATABASE_URL", "mysql://db.test/x"],
  ["DATABASE_URL", "./file.db"],
  ["DATABASE_URL", "postgres://?"],
  ["SMTP_URL", "mail.test:25"],
  ["SMTP_URL", "http://mail.test"],
  ["MAIL_FROM", "a@b.test, c@d.test"],
  ["MAIL_FROM", "Rondom <rondom@example.org>"],
  ["AUTH_SECRET", "x".repeat(31)],
])("%s = %j is named in one sentence that does not repeat the value", (name, value) => {
  const reading = () => readEnvironment({ AUTH_SECRET: secret, [name]: value }, { root });
  expect(reading).toThrow(new RegExp(`^${name} cannot be used: .+\\.$`));
  try {
    reading();
  } catch (error) {
    expect(String(error)).not.toContain(value);
  }
});

test("the boundaries: port 0 and 65535, a secret of 32 characters", () => {
  expect(readEnvironment({ PORT: "0", AUTH_SECRET: secret }, { root }).port).toBe(0);
  expect(readEnvironment({ PORT: "65535", AUTH_SECRET: secret }, { root }).port).toBe(65535);
  expect(readEnvironment({ AUTH_SECRET: "x".repeat(32) }, { root }).authSecret).toBe("x".repeat(32));
});

test("a mail server without a sender is refused", () => {
  const reading = () => readEnvironment({ SMTP_URL: "smtp://mail.test", AUTH_SECRET: secret }, { root });
  expect(reading).toThrow(/^MAIL_FROM is missing/);
});

test("a kept secret that somebody shortened is refused, an open one is closed again", () => {
  const { authSecret } = readEnvironment({}, { root });
  const file = join(root, "data", "auth-secret");
  rmSync(file);
  writeFileSync(file, authSecret, { mode: 0o644 });
  expect(readEnvironment({}, { root }).authSecret).toBe(authSecret);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  writeFileSync(file, "short");
  expect(() => readEnvironment({}, { root })).toThrow(/fewer than 32/);
});

test("a data folder that is a file is named", () => {
  writeFileSync(join(root, "data"), "");
  const reading = () => readEnvironment({}, { root });
  expect(reading).toThrow("RONDOM_DATA_DIR cannot be used: no file can be written in that folder.");
});
