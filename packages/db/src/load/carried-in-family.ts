import { liveStates } from "@rondom/domain/task/transition";
import { and, count, eq, inArray, ne, sum } from "drizzle-orm";
import type { FamilyAccess } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";

/**
 * What each person carries in the family: live tasks and their weight, by the owner's id; who carries none is left out.
 * A task that was handed back is nobody's load any more. The map and the load count by this one rule.
 */
export async function carriedInFamily(
  reader: Reader<FamilyAccess>,
): Promise<Map<string, { tasks: number; weight: number }>> {
  const { queries, tables } = connectionOf(reader);
  const { task } = tables;
  const rows = await queries
    .select({ ownerId: task.ownerId, tasks: count(), weight: sum(task.weight) })
    .from(task)
    .where(
      and(
        eq(task.familyId, reader.access.familyId),
        inArray(task.state, [...liveStates]),
        ne(task.ownerKind, "nobody"),
      ),
    )
    .groupBy(task.ownerId);
  return new Map(rows.map(({ ownerId, tasks, weight }) => [ownerId, { tasks, weight: Number(weight ?? 0) }]));
}
