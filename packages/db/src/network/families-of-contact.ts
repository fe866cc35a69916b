import { eq } from "drizzle-orm";
import type { FamilyAccess, SystemFamilyAccess } from "../access/access";
import { connectionOf, type Writer, writerUnder } from "../access/handle";

/**
 * Every part that a contact has in a family of the same organisation, with a handle that writes for that family.
 * A formal contact stands in several: what changes about the person must reach the links of all of them.
 */
export async function partsOfContact(
  writer: Writer<FamilyAccess>,
  contactId: string,
): Promise<{ actorId: string; writer: Writer<SystemFamilyAccess> }[]> {
  const { queries, tables } = connectionOf(writer);
  const { actor } = tables;
  const rows = await queries
    .select({ actorId: actor.id, familyId: actor.familyId, organisationId: actor.organisationId })
    .from(actor)
    .where(eq(actor.contactId, contactId));
  return rows
    .filter((row) => row.organisationId === writer.access.organisationId)
    .map(({ actorId, familyId, organisationId }) => {
      // The brand exists in the types alone.
      const access = Object.freeze({ kind: "system-family", organisationId, familyId }) as SystemFamilyAccess;
      return { actorId, writer: writerUnder(writer, access) };
    });
}
