import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { type Person, personColumns } from "@rondom/domain/person";
import { reachableOwner } from "@rondom/domain/task/task";
import { taskIsLive } from "@rondom/domain/task/transition";
import { changedMail } from "@rondom/mail/task/changed";
import type { Settings } from "../ctx";
import type { MailWriter } from "../outbox/write-to";
import { dropWaitingMail } from "./drop-waiting-mail";
import { queueTaskMail } from "./queue-task-mail";
import { theirTask, writeAboutTask } from "./write-about-task";

/**
 * Tells the owner of a live task that its words or its day changed. Whoever was not yet told of the task at all is
 * asked with the words of now instead; what waits in the outbox with the old words goes no more.
 */
export async function tellChange(
  writer: Writer<FamilyAccess>,
  settings: Settings,
  before: Row<"task">,
): Promise<void> {
  const person = reachableOwner(before);
  if (person === null || !taskIsLive(before.state)) return;
  const about = { subjectId: before.id, state: "queued", ...personColumns(person) } as const;
  const unasked = await rowsOf(writer, "outbox", { ...about, kind: "task" });
  await dropWaitingMail(writer, before.id);
  if (unasked.length > 0) return queueTaskMail(writer, settings, before.id, person);
  return queueChangedMail(writer, settings, before.id, person, before.byDate);
}

/** The mail of a change; `dayBefore` is named when it is another day now. Nothing goes once the task is no longer theirs. */
export async function queueChangedMail(
  writer: MailWriter,
  settings: Settings,
  taskId: string,
  person: Person,
  dayBefore: string | null = null,
): Promise<void> {
  const theirs = await theirTask(writer, taskId, person);
  if (!theirs || !taskIsLive(theirs.task.state)) return;
  const { letter, send } = await writeAboutTask(writer, settings, theirs, "changed");
  const moved = dayBefore !== null && dayBefore !== theirs.task.byDate;
  await send(await changedMail({ ...letter, ...(moved ? { dayBefore } : {}) }));
}
