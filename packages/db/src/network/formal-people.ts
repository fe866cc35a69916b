import { and, asc, eq } from "drizzle-orm";
import type { FamilyAccess } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";

/** All formal contacts of the organisation with what tells one from another, the one known longest first. */
export async function formalPeople(reader: Reader<FamilyAccess>) {
  const { queries, tables } = connectionOf(reader);
  const { contact } = tables;
  return queries
    .select({
      id: contact.id,
      name: contact.name,
      organisationName: contact.organisationName,
      functionName: contact.functionName,
      email: contact.email,
      phone: contact.phone,
    })
    .from(contact)
    .where(and(eq(contact.organisationId, reader.access.organisationId), eq(contact.formal, true)))
    .orderBy(asc(contact.createdAt), asc(contact.id));
}
