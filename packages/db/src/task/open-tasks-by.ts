import { openStates } from "@rondom/domain/task/transition";
import { and, count, eq, inArray, ne } from "drizzle-orm";
import type { FamilyAccess } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";

/** How many tasks of the family each person has that have not ended, by the owner's id; who has none is left out. */
export async function openTasksBy(reader: Reader<FamilyAccess>): Promise<Map<string, number>> {
  const { queries, tables } = connectionOf(reader);
  const { task } = tables;
  const rows = await queries
    .select({ ownerId: task.ownerId, value: count() })
    .from(task)
    .where(
      and(
        eq(task.familyId, reader.access.familyId),
        inArray(task.state, [...openStates]),
        ne(task.ownerKind, "nobody"),
      ),
    )
    .groupBy(task.ownerId);
  return new Map(rows.map(({ ownerId, value }) => [ownerId, value]));
}
