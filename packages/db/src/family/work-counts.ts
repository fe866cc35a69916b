import { openStates } from "@rondom/domain/task/transition";
import { and, count, eq, inArray } from "drizzle-orm";
import type { FamilyAccess } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";

export interface WorkCounts {
  /** Goals under way. */
  goals: number;
  /** Tasks that have not ended. */
  tasks: number;
}

/** How much is going on in one family; two queries, however much that is. */
export async function workCounts(reader: Reader<FamilyAccess>): Promise<WorkCounts> {
  const { queries, tables } = connectionOf(reader);
  const { goal, task } = tables;
  const { familyId } = reader.access;
  const [goals] = await queries
    .select({ value: count() })
    .from(goal)
    .where(and(eq(goal.familyId, familyId), eq(goal.state, "under-way")));
  const [tasks] = await queries
    .select({ value: count() })
    .from(task)
    .where(and(eq(task.familyId, familyId), inArray(task.state, [...openStates])));
  return { goals: goals?.value ?? 0, tasks: tasks?.value ?? 0 };
}
