import { peopleOf } from "@rondom/db/family/people";
import { rowOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { personIn, personKey } from "@rondom/domain/person";
import { newLinkMail } from "@rondom/mail/access/new-link";
import type { Settings } from "../ctx";
import { type MailWriter, writeTo } from "../outbox/write-to";

/** Queues the mail that holds a link of somebody who asked for it again. */
export async function queueNewLink(writer: MailWriter, settings: Settings, link: Row<"link">): Promise<void> {
  const person = personIn(link);
  const row = person ? (await peopleOf(writer)).get(personKey(person)) : undefined;
  if (!row) return;
  const { letter, send } = await writeTo(writer, settings, row, {
    kind: "new-link",
    subjectId: link.id,
    link,
  });
  await send(await newLinkMail(letter));
}

/** The same for a mail that was replaced before it went. */
export async function queueNewLinkAgain(
  writer: MailWriter,
  settings: Settings,
  linkId: string,
): Promise<void> {
  await queueNewLink(writer, settings, await rowOf(writer, "link", linkId));
}
