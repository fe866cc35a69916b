import { openStates } from "@rondom/domain/task/transition";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { connectionOf } from "../access/handle";
import type { Row } from "../tables/schema";
import type { Caseload } from "./caseload";

/** Tasks of the caseload that have not ended, nearest day first. */
export async function openTasks({ reader, ids }: Caseload): Promise<Row<"task">[]> {
  const { queries, tables } = connectionOf(reader);
  const { task } = tables;
  return queries
    .select()
    .from(task)
    .where(and(inArray(task.familyId, [...ids]), inArray(task.state, [...openStates])))
    .orderBy(asc(task.byDate), asc(task.askedAt), asc(task.id));
}

/** What was said of tasks that are handed back now, and questions that nobody settled, the oldest first. */
export async function wordsOnTasks({
  reader,
  ids,
}: Caseload): Promise<{ event: Row<"taskEvent">; task: Row<"task"> }[]> {
  const { queries, tables } = connectionOf(reader);
  const { task, taskEvent } = tables;
  const rows = await queries
    .select({ event: taskEvent, task })
    .from(taskEvent)
    .innerJoin(task, eq(task.id, taskEvent.taskId))
    .where(
      and(
        inArray(taskEvent.familyId, [...ids]),
        inArray(taskEvent.kind, ["handed-back", "question"]),
        isNull(taskEvent.seenAt),
      ),
    )
    .orderBy(asc(taskEvent.at), asc(taskEvent.id));
  return rows.filter(({ event, task }) => event.kind === "question" || task.state === "handed-back");
}
