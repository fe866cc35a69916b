import { type PersonKey, personKey } from "@rondom/domain/person";
import type { InFamily } from "../access/access";
import type { Reader } from "../access/handle";
import { contactsOf } from "../network/contacts";
import { rowsOf } from "../scope/rows";

/** Somebody of or round the family, actor and member alike, as mails, lists and reports need them. */
export interface PersonRow {
  key: PersonKey;
  kind: "actor" | "member";
  id: string;
  name: string;
  /** A member's name in their own letters. */
  ownName: string | null;
  /** What they are to this family: "buddy", "moeder"; else their function. */
  role: string | null;
  /** What a contact does by profession; null for members. */
  functionName: string | null;
  organisation: string | null;
  formal: boolean;
  volunteer: boolean;
  languages: string[];
  email: string | null;
  phone: string | null;
  birthYear: number | null;
  /** No longer of or round the family. */
  gone: boolean;
}

/** Everybody of and round the family, members first, also those who left. */
export async function peopleOf(reader: Reader<InFamily>): Promise<Map<PersonKey, PersonRow>> {
  const [members, actors, contacts] = [
    await rowsOf(reader, "member"),
    await rowsOf(reader, "actor"),
    await contactsOf(reader),
  ];
  const people: PersonRow[] = members.map((member) => ({
    key: personKey({ kind: "member", id: member.id }),
    kind: "member",
    id: member.id,
    name: member.name,
    ownName: member.ownName,
    role: member.relation,
    functionName: null,
    organisation: null,
    formal: false,
    volunteer: false,
    languages: member.languages,
    email: member.email,
    phone: member.phone,
    birthYear: member.birthYear,
    gone: member.until !== null,
  }));
  for (const actor of actors) {
    const contact = contacts.get(actor.contactId);
    if (!contact) continue;
    people.push({
      key: personKey({ kind: "actor", id: actor.id }),
      kind: "actor",
      id: actor.id,
      name: contact.name,
      ownName: null,
      role: actor.role ?? contact.functionName,
      functionName: contact.functionName,
      organisation: contact.organisationName,
      formal: contact.formal,
      volunteer: actor.volunteer,
      languages: contact.languages,
      email: contact.email,
      phone: contact.phone,
      birthYear: null,
      gone: actor.until !== null,
    });
  }
  return new Map(people.map((person) => [person.key, person]));
}
