import { newId } from "@rondom/domain/id";
import { Refusal } from "@rondom/domain/refusal";
import { and, eq, isNull } from "drizzle-orm";
import type { OrganisationAccess, SystemFamilyAccess } from "../access/access";
import { connectionOf, touch, type Writer } from "../access/handle";
import { fillingOf } from "./start-file";

/**
 * Writes a new family with its coordinator assigned, and gives the handle that fills it in the same transaction; null
 * when it was there already: the same id again changes nothing. Throws Refusal("not-found") for somebody else's family.
 */
export async function addFamily(
  writer: Writer<OrganisationAccess>,
  family: { id: string; name: string; municipality: string },
): Promise<Writer<SystemFamilyAccess> | null> {
  const { queries, tables } = connectionOf(writer);
  const { organisationId, coordinatorId } = writer.access;
  const added = await queries
    .insert(tables.family)
    .values({ ...family, organisationId, createdAt: writer.now, version: 1 })
    .onConflictDoNothing({ target: tables.family.id })
    .returning();
  if (added.length === 0) {
    await mustBeAssigned(writer, family.id);
    return null;
  }
  await queries
    .insert(tables.assignment)
    .values({ id: newId(), organisationId, familyId: family.id, coordinatorId, since: writer.now });
  touch(writer, family.id);
  return fillingOf(writer, { organisationId, familyId: family.id });
}

async function mustBeAssigned(writer: Writer<OrganisationAccess>, familyId: string): Promise<void> {
  const { queries, tables } = connectionOf(writer);
  const { assignment: t } = tables;
  const own = and(
    eq(t.familyId, familyId),
    eq(t.coordinatorId, writer.access.coordinatorId),
    isNull(t.until),
  );
  const [found] = await queries.select({ id: t.id }).from(t).where(own).limit(1);
  if (!found) throw new Refusal("not-found");
}
