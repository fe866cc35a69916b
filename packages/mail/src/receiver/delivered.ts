import PostalMime, { type Address, type Attachment } from "postal-mime";

/** A mail as it arrived, read back from its bytes by an independent parser. */
export type DeliveredMail = {
  /** Envelope recipient: who really got it. */
  to: string;
  from: { name: string; address: string };
  replyTo: string[];
  subject: string;
  html: string;
  text: string;
  /** Header names in small letters; of a repeated one the first. */
  headers: Record<string, string>;
  /** The text/calendar part and its method parameter. */
  calendar?: { method: string; ics: string };
  attachments: { filename: string; type: string; content: string }[];
  /** Every address to open, once, in the order of the text and then the HTML. */
  links: string[];
  raw: Buffer;
};

/** Reads the bytes of a mail that was handed over for `to`. */
export async function readMail(to: string, raw: Buffer): Promise<DeliveredMail> {
  const mail = await PostalMime.parse(raw);
  const html = mail.html ?? "";
  const text = mail.text ?? "";
  const headers: Record<string, string> = {};
  for (const { key, value } of mail.headers) headers[key] ??= value;
  const parts = mail.attachments.map((part) => ({
    filename: part.filename ?? "",
    type: part.mimeType,
    method: part.method ?? "",
    content: contentOf(part),
  }));
  const calendar = parts.find(({ type, method }) => type === "text/calendar" && method !== "");
  return {
    to,
    from: mailboxOf(mail.from),
    replyTo: (mail.replyTo ?? []).map((address) => mailboxOf(address).address),
    subject: mail.subject ?? "",
    html,
    text,
    headers,
    ...(calendar ? { calendar: { method: calendar.method, ics: calendar.content } } : {}),
    attachments: parts
      .filter((part) => part.filename !== "")
      .map(({ filename, type, content }) => ({ filename, type, content })),
    links: linksIn(text, html),
    raw,
  };
}

function mailboxOf(from: Address | undefined): { name: string; address: string } {
  return { name: from?.name ?? "", address: from?.address ?? "" };
}

function linksIn(text: string, html: string): string[] {
  const bare = [...text.matchAll(/https?:\/\/[^\s<>"]+/g)].map(([link]) => link);
  const hrefs = [...html.matchAll(/href="(https?:[^"]+)"/g)].map(([, link]) =>
    (link ?? "").replaceAll("&amp;", "&"),
  );
  return [...new Set([...bare, ...hrefs])];
}

function contentOf({ content }: Attachment): string {
  return typeof content === "string" ? content : Buffer.from(new Uint8Array(content)).toString();
}
