import { hkdfSync } from "node:crypto";
import { isAbsolute, join, resolve } from "node:path";
import { readAddress } from "@rondom/domain/access/address";
import { z } from "zod";
import type { Settings } from "../ctx";
import { EnvironmentError } from "./environment-error";
import { keptSecret } from "./kept-secret";

export interface Environment {
  port: number;
  /** Absolute path of the folder in which the database file and the secret are kept. */
  dataDir: string;
  /** `postgres://…`, or the absolute path of a SQLite file. */
  databaseUrl: string;
  /** null: no server was given, so mail waits (or goes to the demo's own receiver). */
  smtpUrl: string | null;
  /** Signs sessions; at least 32 characters. */
  authSecret: string;
  settings: Settings;
}

const shortestSecret = 32;

function urlOf(protocols: readonly string[]) {
  return (text: string) => {
    const url = URL.parse(text);
    return url !== null && protocols.includes(url.protocol) && url.hostname !== "";
  };
}

function isSite(text: string): boolean {
  const url = URL.parse(text);
  if (!url || !urlOf(["http:", "https:"])(text)) return false;
  return url.origin === text.replace(/\/+$/, "").toLowerCase();
}

const given = z.string().transform((text) => text.trim());
const variables = {
  PORT: given.refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
    error: "give a number from 0 to 65535",
  }),
  APP_URL: given.refine(isSite, {
    error: "give the address people reach Rondom at and nothing behind it, like https://rondom.example.org",
  }),
  RONDOM_DATA_DIR: given.refine((text) => !text.includes("\0"), { error: "give the path of a folder" }),
  DATABASE_URL: given.refine(urlOf(["postgres:", "postgresql:"]), {
    error: "give postgres://USER:PASSWORD@HOST/NAME, or leave it out to keep everything in a file",
  }),
  SMTP_URL: given.refine(urlOf(["smtp:", "smtps:"]), {
    error: "give smtp://USER:PASSWORD@HOST:PORT or smtps://…",
  }),
  MAIL_FROM: given.refine((text) => "address" in readAddress(text), {
    error: "give one mail address, like rondom@example.org",
  }),
  AUTH_SECRET: given.refine((text) => text.length >= shortestSecret, {
    error: `give at least ${shortestSecret} characters, or leave it out and Rondom makes one`,
  }),
} as const;

/**
 * The checked settings of a process; paths lean on `root`, the folder of the repository. Makes and keeps AUTH_SECRET
 * in the data folder when there is none. Throws EnvironmentError that names the first wrong value.
 */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  { root }: { root: string },
): Environment {
  const read = (name: keyof typeof variables): string | null => {
    if (!env[name]?.trim()) return null;
    const result = variables[name].safeParse(env[name]);
    if (result.success) return result.data;
    throw new EnvironmentError(`${name} cannot be used: ${result.error.issues[0]?.message}.`);
  };
  const port = Number(read("PORT") ?? "3000");
  const appUrl = (read("APP_URL") ?? `http://localhost:${port}`).replace(/\/+$/, "");
  const folder = read("RONDOM_DATA_DIR") ?? "data";
  const dataDir = isAbsolute(folder) ? folder : resolve(root, folder);
  const databaseUrl = read("DATABASE_URL") ?? join(dataDir, "rondom.db");
  const smtpUrl = read("SMTP_URL");
  const sender = read("MAIL_FROM");
  if (smtpUrl && !sender) {
    throw new EnvironmentError(
      "MAIL_FROM is missing: with SMTP_URL, give the mail address that Rondom writes from.",
    );
  }
  const authSecret = read("AUTH_SECRET") ?? keptSecret(dataDir, shortestSecret);
  return {
    port,
    dataDir,
    databaseUrl,
    smtpUrl,
    authSecret,
    settings: { appUrl, mailFrom: sender ?? "rondom@demo.test", linkKey: linkKeyOf(authSecret) },
  };
}

/** The key of personal links, apart from the one that signs sessions (HKDF, RFC 5869). */
function linkKeyOf(authSecret: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", authSecret, "", "rondom personal links", 32));
}
