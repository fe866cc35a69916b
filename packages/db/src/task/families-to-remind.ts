import { liveStates } from "@rondom/domain/task/transition";
import { and, eq, gte, inArray, isNull, lte } from "drizzle-orm";
import type { SystemAccess } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";

/** Ids of the families, closed ones apart, with a live task whose day lies in this range (YYYY-MM-DD, both included). */
export async function familiesToRemind(
  reader: Reader<SystemAccess>,
  from: string,
  until: string,
): Promise<string[]> {
  const { queries, tables } = connectionOf(reader);
  const { task, familyClosing } = tables;
  const rows = await queries
    .selectDistinct({ familyId: task.familyId })
    .from(task)
    .leftJoin(familyClosing, and(eq(familyClosing.familyId, task.familyId), isNull(familyClosing.reopenedAt)))
    .where(
      and(
        inArray(task.state, [...liveStates]),
        gte(task.byDate, from),
        lte(task.byDate, until),
        isNull(familyClosing.id),
      ),
    );
  return rows.map((row) => row.familyId).sort();
}
