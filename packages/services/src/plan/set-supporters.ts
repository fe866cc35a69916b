import type { InFamily } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { add, change, rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";

/** Brings those who support a goal to this list: those that stay keep since when, the others end. True: it was another. */
export async function setSupporters(
  writer: Writer<InFamily>,
  goalId: string,
  actorIds: readonly string[],
): Promise<boolean> {
  const standing = await rowsOf(writer, "goalActor", { goalId, until: null });
  const over = standing.filter((row) => !actorIds.includes(row.actorId));
  const fresh = actorIds.filter((id) => standing.every((row) => row.actorId !== id));
  for (const row of over) {
    await change(writer, "goalActor", row.id, { until: writer.now });
  }
  for (const actorId of fresh) {
    await add(writer, "goalActor", { id: newId(), goalId, actorId, since: writer.now });
  }
  return over.length + fresh.length > 0;
}
