import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader, Writer } from "@rondom/db/access/handle";
import { changeWhere, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";

/** Notes that the wish behind a point stands on an agenda, or no longer does. Nothing for other points. */
export async function noteWish(
  writer: Writer<FamilyAccess>,
  item: { kind: string; sourceId: string | null },
  onAgenda: boolean,
): Promise<void> {
  if (item.kind !== "wish" || item.sourceId === null) return;
  const settled = onAgenda ? writer.now : null;
  const known = { id: item.sourceId, ...(onAgenda ? { settledAt: null } : {}) };
  await changeWhere(writer, "wish", known, { settledAt: settled });
}

/** Wishes that still wait for a table: not settled, or settled on the agenda of a meeting that was cancelled. */
export async function waitingWishes(reader: Reader<FamilyAccess>): Promise<Row<"wish">[]> {
  const cancelled = new Set((await rowsOf(reader, "meeting", { state: "cancelled" })).map((row) => row.id));
  const items = await rowsOf(reader, "agendaItem", { kind: "wish", removedAt: null });
  const lost = new Set(items.filter((item) => cancelled.has(item.meetingId)).map((item) => item.sourceId));
  const held = new Set(items.filter((item) => !cancelled.has(item.meetingId)).map((item) => item.sourceId));
  return (await rowsOf(reader, "wish")).filter(
    (wish) => !held.has(wish.id) && (wish.settledAt === null || lost.has(wish.id)),
  );
}
