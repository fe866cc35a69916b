import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";

/** The points of a meeting in their order, without the removed ones. */
export function agendaOf(reader: Reader<FamilyAccess>, meetingId: string): Promise<Row<"agendaItem">[]> {
  return rowsOf(reader, "agendaItem", { meetingId, removedAt: null });
}

/** The lines of a meeting (or of one point) in their order, without the removed ones. */
export function linesOf(
  reader: Reader<FamilyAccess>,
  where: { meetingId: string } | { agendaItemId: string },
): Promise<Row<"line">[]> {
  return rowsOf(reader, "line", { ...where, removedAt: null });
}
