import type { FamilyAccess, PersonAccess, SystemFamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import type { PersonRow } from "@rondom/db/family/people";
import type { Row } from "@rondom/db/tables/schema";
import type { MailKind } from "@rondom/domain/access/mail";
import type { Letter } from "@rondom/mail/letter/letter";
import type { Message } from "@rondom/mail/message";
import { linkUrl } from "../access/ensure-link";
import type { Settings } from "../ctx";
import { letterTo, senderOf } from "./letter";
import { queueMessage } from "./queue-message";

/** A writer that may queue mail for a family. */
export type MailWriter = Writer<FamilyAccess | SystemFamilyAccess>;

export interface Envelope {
  letter: Letter;
  send: (message: Message) => Promise<void>;
}

interface About {
  kind: MailKind;
  subjectId: string;
  /** Null for a letter that opens nothing. */
  link: Row<"link"> | null;
  /** "task/ID": the page that the family's link opens. */
  page?: string;
  mailId?: string;
}

/** A letter to one person, behind one of their links or none. */
export async function writeTo(
  writer: MailWriter | Writer<FamilyAccess | PersonAccess | SystemFamilyAccess>,
  settings: Settings,
  person: PersonRow,
  about: About,
): Promise<Envelope> {
  const { kind, subjectId, link, page, mailId } = about;
  const sender = await senderOf(writer);
  const send = (message: Message) =>
    queueMessage(writer, settings, {
      ...(mailId ? { id: mailId } : {}),
      kind,
      organisationId: writer.access.organisationId,
      familyId: writer.access.familyId,
      subjectId,
      person: { kind: person.kind, id: person.id },
      linkId: link?.id ?? null,
      // A dead link goes to nobody: the coordinator sees that this person was not reached.
      to: { name: person.name, address: (link?.revokedAt ?? null) === null ? person.email : null },
      from: sender,
      message,
    });
  return { letter: letterTo(person, sender, link ? linkUrl(settings, link, page) : ""), send };
}
