import { and, asc, eq, inArray } from "drizzle-orm";
import type { FamilyAccess, OrganisationAccess, PersonAccess, SystemFamilyAccess } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";
import type { Row } from "../tables/schema";

/** What these contacts of the organisation last said that they can do, by contact id, in whichever family. */
export async function newestOffers(
  reader: Reader<FamilyAccess | OrganisationAccess | PersonAccess | SystemFamilyAccess>,
  contactIds: readonly string[],
): Promise<Map<string, Row<"volunteerOffer">>> {
  if (contactIds.length === 0) return new Map();
  const { queries, tables } = connectionOf(reader);
  const { volunteerOffer } = tables;
  const rows = await queries
    .select()
    .from(volunteerOffer)
    .where(
      and(
        eq(volunteerOffer.organisationId, reader.access.organisationId),
        inArray(volunteerOffer.contactId, [...contactIds]),
      ),
    )
    .orderBy(asc(volunteerOffer.at), asc(volunteerOffer.id));
  return new Map(rows.map((row) => [row.contactId, row]));
}
