import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { addOnce, rowOf } from "@rondom/db/scope/rows";
import type { NewRow } from "@rondom/db/tables/schema";
import { reachableOwner, type TaskOwner } from "@rondom/domain/task/task";
import type { Settings } from "../ctx";
import { mustKnowOwner } from "../minutes/owner-exists";
import { noteEvent } from "./note-event";
import { queueTaskMail } from "./queue-task-mail";

type About = Pick<NewRow<"task">, "id" | "title" | "byDate" | "domain" | "needId" | "sensitive"> &
  Partial<
    Pick<
      NewRow<"task">,
      | "goalId"
      | "stepId"
      | "agendaItemId"
      | "openQuestionId"
      | "splitFrom"
      | "weight"
      | "kind"
      | "lineId"
      | "meetingId"
    >
  >;

/**
 * Makes a task: asked of its owner by a mail, taken on at once by a coordinator, or still to be found. False when that
 * id is there already. `tell`: whether a mail asks for it alone.
 */
export async function newTask(
  writer: Writer<FamilyAccess>,
  settings: Settings,
  about: About,
  owner: TaskOwner | null,
  { tell }: { tell: boolean },
): Promise<boolean> {
  await mustKnowOwner(writer, owner);
  const own = owner?.kind === "coordinator";
  const added = await addOnce(writer, "task", {
    ...about,
    ownerKind: owner?.kind ?? "nobody",
    ownerId: owner?.id ?? "",
    state: owner === null ? "to-find" : own ? "accepted" : "asked",
    askedAt: writer.now,
    touchedAt: writer.now,
    version: 1,
  });
  if (!added) return false;
  const task = await rowOf(writer, "task", about.id);
  await noteEvent(writer, task, { kind: owner === null ? "to-find" : "asked" });
  if (own) await noteEvent(writer, task, { kind: "accepted" });
  const person = reachableOwner(task);
  if (person && tell) await queueTaskMail(writer, settings, task.id, person);
  return true;
}
