import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { contactsOf } from "@rondom/db/network/contacts";
import { formalPeople } from "@rondom/db/network/formal-people";
import { rowsOf } from "@rondom/db/scope/rows";
import type { KnownPeople, KnownPerson } from "@rondom/domain/network/import/judge-lines";
import { currentMembers } from "../../family/current-members";

/** All that the lines of a file are held against, as it is now. */
export async function knownPeople(reader: Reader<FamilyAccess>): Promise<KnownPeople> {
  const members = await currentMembers(reader);
  const own = await rowsOf(reader, "ownDomain", { until: null });
  const actors = await rowsOf(reader, "actor", { until: null });
  const contacts = await contactsOf(reader);
  const here = new Set(actors.map(({ contactId }) => contactId));
  return {
    members: members.map(({ id, name, ownName }) => ({ id, name, ownName })),
    ownDomains: own.map(({ id, name }) => ({ id, name })),
    actors: actors.flatMap(({ id, contactId }) => {
      const contact = contacts.get(contactId);
      return contact ? [shown(id, contact)] : [];
    }),
    contacts: (await formalPeople(reader)).filter(({ id }) => !here.has(id)).map((one) => shown(one.id, one)),
  };
}

function shown(
  id: string,
  contact: {
    name: string;
    organisationName: string | null;
    functionName: string | null;
    email: string | null;
    phone: string | null;
  },
): KnownPerson {
  const { name, organisationName, functionName, email, phone } = contact;
  return { id, name, organisation: organisationName, function: functionName, email, phone };
}
