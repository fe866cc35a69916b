import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import { type NamedAddress, parseAddress } from "./address";
import { oneLine } from "./clean";
import type { Message } from "./message";

/** Everything about a mail that is fixed when it is queued, so that a retry is the same mail. */
export type Envelope = {
  from: NamedAddress;
  replyTo?: NamedAddress;
  to: NamedAddress;
  /** `<unique@domain>`, see newMessageId. */
  messageId: string;
  /** Epoch milliseconds of queueing. */
  date: number;
};

/**
 * The mail as RFC 5322 bytes; the same input gives the same bytes, today and after a restart.
 * Throws RefusedAddress, or RangeError for a Message-ID outside `<atoms@domain>`.
 */
export async function composeMail(message: Message, envelope: Envelope): Promise<Buffer> {
  if (!/^<[\w.+-]{1,150}@[\w.-]{1,90}>$/.test(envelope.messageId)) throw new RangeError("message id");
  const composer = new MailComposer({
    from: mailbox(envelope.from),
    to: mailbox(envelope.to),
    ...(envelope.replyTo ? { replyTo: mailbox(envelope.replyTo) } : {}),
    subject: headerText(message.subject),
    messageId: envelope.messageId,
    date: new Date(envelope.date),
    text: message.text,
    html: message.html,
    ...(message.calendar
      ? {
          icalEvent: {
            method: message.calendar.method,
            content: message.calendar.ics,
            filename: "invite.ics",
          },
        }
      : {}),
    // Holiday replies stay away (RFC 3834).
    headers: { "Auto-Submitted": "auto-generated" },
    // Boundaries are random by default; a retry must be the same bytes.
    baseBoundary: createHash("sha256").update(envelope.messageId).digest("hex").slice(0, 24),
    newline: "\r\n",
  });
  return composer.compile().build();
}

function mailbox({ name, address }: NamedAddress): { name: string; address: string } {
  return { name: headerText(name), address: parseAddress(address) };
}

/** What looks like an encoded word would be decoded by the reader's mail program: typed text stays as typed, but for a space. */
function headerText(text: string): string {
  return oneLine(text).replaceAll("=?", "= ?");
}
