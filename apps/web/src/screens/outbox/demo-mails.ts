import { notFound } from "next/navigation";
import { type DemoMail, installation } from "../../server/installation";

/** A mail with what its address is made of: a part of its Message-ID and the reader. */
export interface ShownMail extends DemoMail {
  id: string;
  /** ms */
  at: number;
}

function idOf({ headers, to }: DemoMail, position: number): string {
  return `${headers["message-id"] ?? position}-${to}`.replace(/[^a-zA-Z0-9]+/g, "-").replace(/^-|-$/g, "");
}

/** What the demo's mailbox received, newest first. Outside a demo there is no such page. */
export function demoMails(): ShownMail[] {
  const { demo } = installation();
  if (!demo) notFound();
  return demo
    .mails()
    .map((mail, position) => ({
      ...mail,
      id: idOf(mail, position),
      at: Date.parse(mail.headers.date ?? "") || 0,
    }))
    .reverse();
}

/** One of them, by its id. */
export function demoMail(id: string): ShownMail | undefined {
  return demoMails().find((mail) => mail.id === id);
}
