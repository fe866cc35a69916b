import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { change } from "@rondom/db/scope/rows";
import { place } from "@rondom/domain/minutes/place";

/** Puts one row at an index among its neighbours, and writes the positions that changed. */
export async function renumber(
  writer: Writer<FamilyAccess>,
  name: "agendaItem" | "line",
  rows: readonly { id: string; position: number }[],
  id: string,
  index: number,
): Promise<void> {
  const positions = new Map(rows.map((row) => [row.id, row.position]));
  const order = place(
    rows.map((row) => row.id),
    id,
    index,
  );
  for (const [position, each] of order.entries()) {
    if (positions.get(each) !== position) await change(writer, name, each, { position });
  }
}
