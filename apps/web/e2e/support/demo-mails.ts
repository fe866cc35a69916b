import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { keptMails } from "@rondom/postman/kept-mails";
import type { Served } from "./serve";

type Mails = Awaited<ReturnType<typeof keptMails>>;

/** What the demo's mailbox received, oldest first, once this many mails went to that address. */
export async function mailsTo(served: Served, address: string, atLeast = 1): Promise<Mails> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const mails = (await allMails(served)).filter(({ to }) => to === address);
    if (mails.length >= atLeast) return mails;
    await wait(100);
  }
  throw new Error(`fewer than ${atLeast} mails to ${address}`);
}

export function allMails(served: Served): Promise<Mails> {
  return keptMails(join(served.dataDir, "demo-mails"));
}

/** The links of mails that open a page behind a personal link, each once. */
export function personalLinks(mails: Mails): string[] {
  return [...new Set(mails.flatMap(({ links }) => links))].filter((link) =>
    /\/[lf]\/[a-z0-9]{46}/.test(link),
  );
}

/** Everything that a mail says anywhere, its headers included, for searching. */
export function wordsOf({ headers, subject, text, html, calendar, attachments }: Mails[number]): string {
  const files = attachments.map(({ filename, content }) => `${filename}\n${content}`);
  return [JSON.stringify(headers), subject, text, html, calendar?.ics ?? "", ...files].join("\n");
}
