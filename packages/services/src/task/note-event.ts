import type { FamilyAccess, PersonAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { add } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { newId } from "@rondom/domain/id";
import type { HandBackReason, TaskEventKind } from "@rondom/domain/task/task";

interface Said {
  reason: HandBackReason | null | undefined;
  word: string | null | undefined;
  /** The day that its owner named, with "not yet". */
  newDate: string | null | undefined;
}

/** Notes what happened to a task, whose it was then, and who noted it when a coordinator did. */
export async function noteEvent(
  writer: Writer<FamilyAccess | PersonAccess>,
  task: Pick<Row<"task">, "id" | "ownerId">,
  event: { kind: TaskEventKind } & Partial<Said>,
): Promise<void> {
  const { access } = writer;
  await add(writer, "taskEvent", {
    id: newId(),
    taskId: task.id,
    kind: event.kind,
    reason: event.reason ?? null,
    word: event.word ?? null,
    newDate: event.newDate ?? null,
    at: writer.now,
    ownerId: task.ownerId,
    notedBy: access.kind === "family" ? access.coordinatorId : null,
  });
}
