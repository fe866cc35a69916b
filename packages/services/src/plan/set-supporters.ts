import type { InFamily } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { add, change, rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";

/** Brings those who support a goal to this list: those that stay keep since when, the others end. */
export async function setSupporters(
  writer: Writer<InFamily>,
  goalId: string,
  actorIds: readonly string[],
): Promise<void> {
  const standing = await rowsOf(writer, "goalActor", { goalId, until: null });
  for (const row of standing.filter((row) => !actorIds.includes(row.actorId))) {
    await change(writer, "goalActor", row.id, { until: writer.now });
  }
  for (const actorId of actorIds.filter((id) => standing.every((row) => row.actorId !== id))) {
    await add(writer, "goalActor", { id: newId(), goalId, actorId, since: writer.now });
  }
}
