import { newId } from "@rondom/domain/id";
import type { SystemAccess, SystemFamilyAccess } from "../access/access";
import { connectionOf, touch, type Writer, writerUnder } from "../access/handle";
import type { Row } from "../tables/schema";

/** Opens a family's file for a coordinator, and gives the handle that fills it in the same transaction. */
export async function startFile(
  writer: Writer<SystemAccess>,
  family: { id: string; name: string; municipality: string },
  coordinator: Row<"coordinator">,
): Promise<Writer<SystemFamilyAccess>> {
  const { queries, tables } = connectionOf(writer);
  const { organisationId } = coordinator;
  const { now } = writer;
  await queries.insert(tables.family).values({ ...family, organisationId, createdAt: now, version: 1 });
  await queries.insert(tables.assignment).values({
    id: newId(),
    organisationId,
    familyId: family.id,
    coordinatorId: coordinator.id,
    since: now,
  });
  touch(writer, family.id);
  return fillingOf(writer, { organisationId, familyId: family.id });
}

/** The handle that fills a family which this writer just opened. */
export function fillingOf(
  writer: Writer,
  family: { organisationId: string; familyId: string },
): Writer<SystemFamilyAccess> {
  // The brand exists in the types alone.
  const access = Object.freeze({ kind: "system-family", ...family }) as SystemFamilyAccess;
  return writerUnder<SystemFamilyAccess>(writer, access);
}
