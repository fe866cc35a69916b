import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import PostalMime from "postal-mime";
import type { Served } from "./serve";

/** A delivered mail as its reader gets it. */
export interface Delivered {
  to: string;
  subject: string;
  text: string;
  html: string;
  calendar: string;
  /** Everything above and the headers, for searching. */
  all: string;
  /** Addresses within the product, in the order of the text. */
  links: string[];
}

/** The mails that the demo's own receiver got, oldest first, once no new one has come for a while. */
export async function deliveredMails(served: Served): Promise<Delivered[]> {
  const folder = join(served.dataDir, "demo-mails");
  let names: string[] = [];
  for (let quiet = 0; quiet < 4; quiet += 1) {
    const now = (await readdir(folder)).filter((name) => name.endsWith(".eml")).sort();
    if (now.length !== names.length) quiet = 0;
    names = now;
    await wait(400);
  }
  return Promise.all(
    names.map(async (name) => readDelivered(await readFile(join(folder, name)), served.url)),
  );
}

async function readDelivered(bytes: Buffer, url: string): Promise<Delivered> {
  const mail = await PostalMime.parse(bytes);
  const calendar = mail.attachments
    .filter((part) => part.mimeType === "text/calendar")
    .map((part) => new TextDecoder().decode(part.content as ArrayBuffer))
    .join("\n");
  const { subject = "", text = "", html = "" } = mail;
  const headers = mail.headers.map((header) => `${header.key}: ${header.value}`).join("\n");
  const found = text.match(/https?:\/\/[^\s<>"\u2060\u2068\u2069]+/g) ?? [];
  return {
    to: mail.to?.[0]?.address ?? "",
    subject,
    text,
    html,
    calendar,
    all: [headers, subject, text, html, calendar].join("\n"),
    links: [...new Set(found.filter((link) => link.startsWith(url)))],
  };
}
