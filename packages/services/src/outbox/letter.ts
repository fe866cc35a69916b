import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { coordinatorsOf, organisationOf } from "@rondom/db/family/coordinators";
import type { PersonRow } from "@rondom/db/family/people";
import { readingLanguage } from "@rondom/domain/language";
import { calledName } from "@rondom/domain/person-name";
import type { Letter } from "@rondom/mail/letter/letter";

/** The coordinator in whose name mails go out, and to whom answers go. */
export interface Sender {
  name: string;
  phone: string;
  address: string;
  organisation: string;
}

/** Who writes: the coordinator who acts, else the one of the family for longest. */
export async function senderOf(reader: Reader<InFamily>): Promise<Sender> {
  const coordinators = await coordinatorsOf(reader);
  const { access } = reader;
  const acting = "coordinatorId" in access ? access.coordinatorId : null;
  const coordinator = coordinators.find(({ id }) => id === acting) ?? coordinators[0];
  if (!coordinator) throw new Error("a family without a coordinator");
  const { name: organisation } = await organisationOf(reader);
  return { name: coordinator.name, phone: coordinator.phone, address: coordinator.email, organisation };
}

/** What every mail with a personal link says of reader and writer, in the reader's language. */
export function letterTo(person: PersonRow, sender: Sender, link: string): Letter {
  const language = readingLanguage(person.languages);
  const { name, phone, organisation } = sender;
  return {
    language,
    reader: { called: calledName(person, language), family: person.kind === "member" },
    coordinator: { name, called: calledName(sender, language), phone },
    organisation,
    link,
  };
}
