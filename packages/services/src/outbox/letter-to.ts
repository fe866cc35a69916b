import type { FamilyAccess, SystemFamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { coordinatorsOf, organisationOf } from "@rondom/db/family/coordinators";
import type { PersonRow } from "@rondom/db/family/people";
import type { Row } from "@rondom/db/tables/schema";
import type { MailKind } from "@rondom/domain/access/mail";
import { readingLanguage } from "@rondom/domain/language";
import type { Letter } from "@rondom/mail/letter/letter";
import type { Message } from "@rondom/mail/message";
import { linkUrl } from "../access/ensure-link";
import type { Settings } from "../ctx";
import { queueMessage } from "./queue-message";

/** A writer that may queue mail for a family. */
export type MailWriter = Writer<FamilyAccess | SystemFamilyAccess>;

/** How somebody is greeted: first names in the family and among neighbours, the full name for a professional. */
export function calledOf(person: { name: string; kind: "actor" | "member"; formal: boolean }): string {
  return person.kind === "actor" && person.formal ? person.name : firstName(person.name);
}

function firstName(name: string): string {
  return name.split(" ")[0] ?? name;
}

export interface Envelope {
  letter: Letter;
  send: (message: Message) => Promise<void>;
}

/** A letter to one person behind one of their links, signed by the coordinator who acts (else the family's first). */
export async function letterTo(
  writer: MailWriter,
  settings: Settings,
  person: PersonRow,
  about: { kind: MailKind; subjectId: string; link: Row<"link">; page?: string },
): Promise<Envelope> {
  const { access } = writer;
  const coordinators = await coordinatorsOf(writer);
  const acting =
    access.kind === "family" ? coordinators.find((each) => each.id === access.coordinatorId) : null;
  const from = acting ?? coordinators[0];
  if (!from) throw new Error("a family without a coordinator sends no mail");
  const organisation = (await organisationOf(writer)).name;
  const letter: Letter = {
    language: readingLanguage(person.languages),
    reader: { called: calledOf(person), family: person.kind === "member" },
    coordinator: { name: from.name, called: firstName(from.name), phone: from.phone },
    organisation,
    link: linkUrl(settings, about.link, about.page),
  };
  const send = (message: Message) =>
    queueMessage(writer, settings, {
      kind: about.kind,
      organisationId: access.organisationId,
      familyId: access.familyId,
      subjectId: about.subjectId,
      person: { kind: person.kind, id: person.id },
      linkId: about.link.id,
      to: { name: person.name, address: person.email },
      from: { name: from.name, organisation, address: from.email },
      message,
    });
  return { letter, send };
}
