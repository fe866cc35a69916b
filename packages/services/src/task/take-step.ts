import type { FamilyAccess, PersonAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { changeVersion } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { Refusal } from "@rondom/domain/refusal";
import type { HandBackReason } from "@rondom/domain/task/task";
import { type TaskParty, type TaskVerb, taskHasEnded, taskStep } from "@rondom/domain/task/transition";
import { followTask } from "../plan/follow-task";
import { noteEvent } from "./note-event";

/**
 * Takes one step with a task and notes it; false when it was so already. Throws Refusal("not-now") with the reason
 * that the rules give.
 */
export async function takeStep(
  writer: Writer<FamilyAccess | PersonAccess>,
  task: Row<"task">,
  verb: TaskVerb,
  party: TaskParty,
  said: {
    reason?: HandBackReason | null;
    word?: string | null;
    newDate?: string | null;
    patch?: Partial<
      Pick<Row<"task">, "title" | "byDate" | "weight" | "kind" | "ownerKind" | "ownerId" | "askedAt">
    >;
  } = {},
): Promise<boolean> {
  const step = taskStep(task.state, verb, party);
  if (step.kind === "bar") throw new Refusal("not-now", step.reason);
  if (step.kind === "nothing") return false;
  const endedAt = taskHasEnded(step.to) ? writer.now : null;
  await changeVersion(writer, "task", task, {
    ...said.patch,
    state: step.to,
    endedAt,
    touchedAt: writer.now,
  });
  const ownerId = said.patch?.ownerId ?? task.ownerId;
  const { reason, word, newDate } = said;
  await noteEvent(writer, { id: task.id, ownerId }, { kind: step.event, reason, word, newDate });
  await followTask(writer, task, step.to);
  return true;
}
