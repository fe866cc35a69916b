import { and, asc, eq, isNull } from "drizzle-orm";
import type { SystemAccess } from "../access/access";
import { connectionOf, type Reader, touch, type Writer } from "../access/handle";
import type { NewRow, Row } from "../tables/schema";

/** Coordinators still at work who want the week's mail and did not get that of this ISO week yet, with their organisation's name. */
export async function coordinatorsToTell(
  reader: Reader<SystemAccess>,
  week: string,
): Promise<(Row<"coordinator"> & { organisation: string })[]> {
  const { queries, tables } = connectionOf(reader);
  const { coordinator, organisation, digest } = tables;
  const rows = await queries
    .select({ coordinator, organisation: organisation.name })
    .from(coordinator)
    .innerJoin(organisation, eq(organisation.id, coordinator.organisationId))
    .leftJoin(digest, and(eq(digest.coordinatorId, coordinator.id), eq(digest.week, week)))
    .where(and(isNull(coordinator.leftAt), eq(coordinator.digest, true), isNull(digest.id)))
    .orderBy(asc(coordinator.id));
  return rows.map((row) => ({ ...row.coordinator, organisation: row.organisation }));
}

/** True when this week's mail to a coordinator was written, or nothing waited. */
export async function hasDigest(
  reader: Reader<SystemAccess>,
  coordinatorId: string,
  week: string,
): Promise<boolean> {
  const { queries, tables } = connectionOf(reader);
  const { digest } = tables;
  const [found] = await queries
    .select({ id: digest.id })
    .from(digest)
    .where(and(eq(digest.coordinatorId, coordinatorId), eq(digest.week, week)));
  return found !== undefined;
}

/** Notes the week's mail to a coordinator; false when another postman was first. */
export async function addDigest(writer: Writer<SystemAccess>, row: NewRow<"digest">): Promise<boolean> {
  const { queries, tables } = connectionOf(writer);
  const { digest } = tables;
  const [added] = await queries
    .insert(digest)
    .values(row)
    .onConflictDoNothing({ target: [digest.coordinatorId, digest.week] })
    .returning({ id: digest.id });
  if (added) touch(writer, added.id);
  return added !== undefined;
}
