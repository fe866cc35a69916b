import { newId } from "@rondom/domain/id";
import type { OrganisationAccess } from "../access/access";
import { connectionOf, touch, type Writer } from "../access/handle";

/** Writes a new family with its coordinator assigned. */
export async function addFamily(
  writer: Writer<OrganisationAccess>,
  family: { id: string; name: string; municipality: string },
): Promise<void> {
  const { queries, tables } = connectionOf(writer);
  const { organisationId, coordinatorId } = writer.access;
  await queries
    .insert(tables.family)
    .values({ ...family, organisationId, createdAt: writer.now, version: 1 });
  await queries
    .insert(tables.assignment)
    .values({ id: newId(), organisationId, familyId: family.id, coordinatorId, since: writer.now });
  touch(writer, family.id);
}
