import type { MailState } from "@rondom/db/outbox/mail-states";

/** Where one mail is, as the coordinator sees it. */
export interface MailShown {
  id: string;
  kind: MailState["kind"];
  state: MailState["state"];
  /** What the server said, of a mail that was refused or waits for another try. */
  serverWords: string | null;
  /** The address of a mail that did not arrive for certain; erased once it was handed over. */
  toAddress: string | null;
  attempts: number;
  queuedAt: number;
  /** When it goes, or is tried again. */
  nextAt: number;
  endedAt: number | null;
}

export function mailShown(mail: MailState): MailShown {
  const { id, kind, state, serverWords, toAddress, attempts, queuedAt, nextAt, endedAt } = mail;
  return { id, kind, state, serverWords, toAddress, attempts, queuedAt, nextAt, endedAt };
}

/** The newest of these mails (oldest first as given); one that made way for another does not count. */
export function newestMail(mails: readonly MailState[]): MailShown | null {
  const found = mails.findLast(({ state }) => state !== "replaced");
  return found ? mailShown(found) : null;
}
