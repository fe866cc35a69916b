import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { Refusal } from "@rondom/domain/refusal";
import { taskHasEnded } from "@rondom/domain/task/transition";

/**
 * The goal of a step of which a task can be made: one open task a step. null: it has this very task already.
 * Throws Refusal("not-now") with "step-has-task" or "step-dropped".
 */
export async function stepForTask(
  reader: Reader<FamilyAccess>,
  stepId: string,
  taskId: string,
): Promise<Row<"goal"> | null> {
  const step = await rowOf(reader, "goalStep", stepId);
  const goal = await rowOf(reader, "goal", step.goalId);
  const standing = (await rowsOf(reader, "task", { stepId })).filter((task) => !taskHasEnded(task.state));
  if (standing.some((task) => task.id === taskId)) return null;
  if (standing.length > 0) throw new Refusal("not-now", "step-has-task");
  if (step.state === "dropped") throw new Refusal("not-now", "step-dropped");
  return goal;
}
