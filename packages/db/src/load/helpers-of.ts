import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { connectionOf } from "../access/handle";
import type { Caseload } from "../home/caseload";

/** Who stands on the maps of the caseload now, once for each family, in the order of the families. */
export async function helpersOf({ reader, ids }: Caseload) {
  const { queries, tables } = connectionOf(reader);
  const { actor, contact, family } = tables;
  return queries
    .select({
      contactId: actor.contactId,
      familyId: actor.familyId,
      volunteer: actor.volunteer,
      name: contact.name,
      formal: contact.formal,
    })
    .from(actor)
    .innerJoin(contact, eq(contact.id, actor.contactId))
    .innerJoin(family, eq(family.id, actor.familyId))
    .where(and(inArray(actor.familyId, [...ids]), isNull(actor.until)))
    .orderBy(asc(family.name), asc(actor.familyId), asc(actor.position));
}
