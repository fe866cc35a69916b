import type { FamilyAccess, PersonAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { rowOf } from "@rondom/db/scope/rows";
import type { TaskState } from "@rondom/domain/task/task";
import { takeStepTo } from "./move-step";

/** A step that became a task goes along with it: done with it, open again with it. One taken off the list stays off. */
export async function followTask(
  writer: Writer<FamilyAccess | PersonAccess>,
  task: { stepId: string | null; state: TaskState },
  to: TaskState,
): Promise<void> {
  if (task.stepId === null || (to !== "done" && task.state !== "done")) return;
  const step = await rowOf(writer, "goalStep", task.stepId);
  if (step.state !== "dropped") await takeStepTo(writer, step, to === "done" ? "tick" : "untick");
}
