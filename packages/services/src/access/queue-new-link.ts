import type { FamilyAccess, SystemFamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { peopleOf } from "@rondom/db/family/people";
import { rowOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { personIn, personKey } from "@rondom/domain/person";
import { newLinkMail } from "@rondom/mail/access/new-link";
import type { Settings } from "../ctx";
import { letterTo, senderOf } from "../outbox/letter";
import { queueMessage } from "../outbox/queue-message";
import { linkUrl } from "./ensure-link";

type FamilyWriter = Writer<FamilyAccess | SystemFamilyAccess>;

/** Queues the mail that holds a link of somebody who asked for it again. */
export async function queueNewLink(
  writer: FamilyWriter,
  settings: Settings,
  link: Row<"link">,
): Promise<void> {
  const person = personIn(link);
  const row = person ? (await peopleOf(writer)).get(personKey(person)) : undefined;
  if (!person || !row) return;
  const sender = await senderOf(writer);
  await queueMessage(writer, settings, {
    kind: "new-link",
    organisationId: link.organisationId,
    familyId: link.familyId,
    subjectId: link.id,
    person,
    linkId: link.id,
    to: { name: row.name, address: row.email },
    from: sender,
    message: await newLinkMail(letterTo(row, sender, linkUrl(settings, link))),
  });
}

/** The same for a mail that was replaced before it went. */
export async function queueNewLinkAgain(
  writer: FamilyWriter,
  settings: Settings,
  linkId: string,
): Promise<void> {
  await queueNewLink(writer, settings, await rowOf(writer, "link", linkId));
}
