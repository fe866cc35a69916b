import { eq, inArray } from "drizzle-orm";
import { connectionOf } from "../access/handle";
import type { Caseload } from "./caseload";

export interface HomePerson {
  name: string;
  phone: string | null;
  organisation: string | null;
}

/** Names and phone numbers of everybody of and round the families of the caseload, by the id of member or actor. */
export async function peopleOfCaseload({ reader, ids }: Caseload): Promise<Map<string, HomePerson>> {
  const { queries, tables } = connectionOf(reader);
  const { member, actor, contact } = tables;
  const members = await queries
    .select({ id: member.id, name: member.name, phone: member.phone })
    .from(member)
    .where(inArray(member.familyId, [...ids]));
  const actors = await queries
    .select({
      id: actor.id,
      name: contact.name,
      phone: contact.phone,
      organisation: contact.organisationName,
    })
    .from(actor)
    .innerJoin(contact, eq(contact.id, actor.contactId))
    .where(inArray(actor.familyId, [...ids]));
  return new Map([
    ...members.map(({ id, name, phone }) => [id, { name, phone, organisation: null }] as const),
    ...actors.map(({ id, ...person }) => [id, person] as const),
  ]);
}
