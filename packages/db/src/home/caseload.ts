import { and, asc, eq, isNull } from "drizzle-orm";
import type { OrganisationAccess } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";

declare const proof: unique symbol;

/** The families that one coordinator is assigned to now, closed files apart; the home's questions ask within it alone. */
export interface Caseload {
  readonly [proof]: true;
  readonly reader: Reader<OrganisationAccess>;
  readonly ids: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}

/** The caseload of the coordinator who looks, families by name. */
export async function caseloadOf(reader: Reader<OrganisationAccess>): Promise<Caseload> {
  const { queries, tables } = connectionOf(reader);
  const { assignment, family, familyClosing } = tables;
  const rows = await queries
    .selectDistinct({ id: family.id, name: family.name })
    .from(assignment)
    .innerJoin(family, eq(family.id, assignment.familyId))
    .leftJoin(familyClosing, and(eq(familyClosing.familyId, family.id), isNull(familyClosing.reopenedAt)))
    .where(
      and(
        eq(assignment.coordinatorId, reader.access.coordinatorId),
        isNull(assignment.until),
        isNull(familyClosing.id),
      ),
    )
    .orderBy(asc(family.name), asc(family.id));
  const fields = {
    reader,
    ids: rows.map((row) => row.id),
    names: new Map(rows.map((row) => [row.id, row.name])),
  };
  return fields as unknown as Caseload;
}
