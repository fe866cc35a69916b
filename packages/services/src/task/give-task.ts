import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { rowOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import type { TaskOwner } from "@rondom/domain/task/task";
import type { Settings } from "../ctx";
import { mustKnowOwner } from "../minutes/owner-exists";
import { dropWaitingMail } from "./drop-waiting-mail";
import { queueTaskMail } from "./queue-task-mail";
import { takeStep } from "./take-step";

/**
 * Gives a task to somebody: they are asked by a mail with a link of their own, the old link says that it is no longer
 * theirs. A coordinator has it at once. `pass-on` also takes it from whoever took it on.
 */
export async function giveTask(
  writer: Writer<FamilyAccess>,
  settings: Settings,
  task: Row<"task">,
  verb: "ask-anew" | "pass-on",
  owner: TaskOwner,
): Promise<void> {
  await mustKnowOwner(writer, owner);
  const patch = { ownerKind: owner.kind, ownerId: owner.id, askedAt: writer.now };
  await takeStep(writer, task, verb, "coordinator", { patch });
  await dropWaitingMail(writer, task.id);
  if (owner.kind === "coordinator")
    await takeStep(writer, await rowOf(writer, "task", task.id), "accept", "coordinator");
  else await queueTaskMail(writer, settings, task.id, { kind: owner.kind, id: owner.id });
}

/** True when a repeated request finds the task given to this owner already. */
export function isGivenAlready(task: Row<"task">, version: number, owner: TaskOwner): boolean {
  return task.version > version && task.ownerKind === owner.kind && task.ownerId === owner.id;
}
