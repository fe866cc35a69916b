import { and, asc, eq, isNull } from "drizzle-orm";
import type { InFamily } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";
import type { Row } from "../tables/schema";

/** The coordinators of the family now, the one assigned longest first. */
export async function coordinatorsOf(reader: Reader<InFamily>): Promise<Row<"coordinator">[]> {
  const { queries, tables } = connectionOf(reader);
  const { assignment, coordinator } = tables;
  const rows = await queries
    .select({ coordinator })
    .from(assignment)
    .innerJoin(coordinator, eq(coordinator.id, assignment.coordinatorId))
    .where(and(eq(assignment.familyId, reader.access.familyId), isNull(assignment.until)))
    .orderBy(asc(assignment.since), asc(assignment.id));
  return rows.map((row) => row.coordinator);
}

/** The organisation of the family. */
export async function organisationOf(reader: Reader<InFamily>): Promise<Row<"organisation">> {
  const { queries, tables } = connectionOf(reader);
  const [row] = await queries
    .select()
    .from(tables.organisation)
    .where(eq(tables.organisation.id, reader.access.organisationId));
  if (!row) throw new Error("an organisation vanished behind its access");
  return row;
}
