import { render } from "@react-email/render";
import type { ProductLanguage } from "@rondom/domain/language";
import type { Calendar } from "../calendar";
import { oneLine } from "../clean";
import type { Message } from "../message";
import type { Block } from "./block";
import { Page } from "./page";
import { plainText } from "./plain";

/** Draws a mail twice, as HTML and as plain text, from one list of blocks. */
export async function writeLetter(draft: {
  language: ProductLanguage;
  subject: string;
  preheader: string;
  blocks: readonly Block[];
  calendar?: Calendar;
}): Promise<Message> {
  // A town is typed; a subject is not.
  const { subject } = draft;
  const preheader = oneLine(draft.preheader);
  const page = await render(
    <Page language={draft.language} title={subject} preheader={preheader} blocks={draft.blocks} />,
  );
  return {
    subject,
    preheader,
    html: slim(page),
    text: plainText(draft.blocks, draft.language),
    ...(draft.calendar ? { calendar: draft.calendar } : {}),
  };
}

/** Without the marks that React leaves for a browser, and with the doctype of today. */
function slim(html: string): string {
  return html.replaceAll(/<!--.*?-->/g, "").replace(/^<!DOCTYPE[^>]*>/, "<!DOCTYPE html>");
}
