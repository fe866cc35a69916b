import { and, eq } from "drizzle-orm";
import type { SystemFamilyAccess } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";
import type { Row } from "../tables/schema";

/** Formal contacts of the organisation with that name, the one known longest first. */
export async function formalContactsNamed(
  reader: Reader<SystemFamilyAccess>,
  name: string,
): Promise<Row<"contact">[]> {
  const { queries, tables } = connectionOf(reader);
  const { contact } = tables;
  return queries
    .select()
    .from(contact)
    .where(
      and(
        eq(contact.organisationId, reader.access.organisationId),
        eq(contact.formal, true),
        eq(contact.name, name),
      ),
    )
    .orderBy(contact.createdAt, contact.id);
}
