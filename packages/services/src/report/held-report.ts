import type { PersonAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { personColumns } from "@rondom/domain/person";
import { Refusal } from "@rondom/domain/refusal";

/**
 * The report that a link opens: for an actor the one of their link, for a member of the family any of the family by id.
 * Throws Refusal("not-found") for every other link and every other report.
 */
export async function heldReport(
  reader: Reader<PersonAccess>,
  reportId: string | null,
): Promise<Row<"report">> {
  const { purpose, subjectId, person } = reader.access;
  if (purpose === "family" && person.kind === "member" && reportId !== null)
    return rowOf(reader, "report", reportId);
  if (purpose !== "report" || (reportId !== null && reportId !== subjectId)) throw new Refusal("not-found");
  const readers = await rowsOf(reader, "reportReader", { reportId: subjectId, ...personColumns(person) });
  if (readers.length === 0) throw new Refusal("not-found");
  return rowOf(reader, "report", subjectId);
}
