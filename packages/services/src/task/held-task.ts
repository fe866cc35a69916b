import type { PersonAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { Refusal } from "@rondom/domain/refusal";
import type { TaskParty } from "@rondom/domain/task/transition";

export interface HeldTask {
  task: Row<"task">;
  party: Exclude<TaskParty, "coordinator">;
}

/**
 * The task that a link opens: for an actor the one of their link, for a member of the family one that is or was theirs.
 * Of somebody who left the map nothing more is expected: it is theirs no longer, whoever gets it. Throws Refusal("not-found") for every other link and every other task.
 */
export async function heldTask(reader: Reader<PersonAccess>, taskId: string | null): Promise<HeldTask> {
  const { purpose, subjectId, person } = reader.access;
  if (purpose === "task" && (taskId === null || taskId === subjectId)) {
    const task = await rowOf(reader, "task", subjectId);
    const [actor] = await rowsOf(reader, "actor", { id: person.id, until: null });
    return { task, party: actor && isOwner(task, person) ? "owner" : "former-owner" };
  }
  if (purpose !== "family" || taskId === null) throw new Refusal("not-found");
  const task = await rowOf(reader, "task", taskId);
  if (isOwner(task, person)) return { task, party: "owner" };
  const had = await rowsOf(reader, "taskEvent", { taskId, ownerId: person.id });
  if (had.length === 0) throw new Refusal("not-found");
  return { task, party: "former-owner" };
}

function isOwner(task: Row<"task">, person: { kind: string; id: string }): boolean {
  return task.ownerKind === person.kind && task.ownerId === person.id;
}
