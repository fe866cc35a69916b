import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { peopleOf } from "@rondom/db/family/people";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { type Person, personColumns, personKey } from "@rondom/domain/person";
import { reachableOwner } from "@rondom/domain/task/task";
import { taskIsLive } from "@rondom/domain/task/transition";
import { changedMail } from "@rondom/mail/task/changed";
import { ensureLink } from "../access/ensure-link";
import type { Settings } from "../ctx";
import { type MailWriter, writeTo } from "../outbox/write-to";
import { dropWaitingMail } from "./drop-waiting-mail";
import { errandOf } from "./errand-of";
import { queueTaskMail } from "./queue-task-mail";

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
  const task = await rowOf(writer, "task", taskId);
  const owner = (await peopleOf(writer)).get(personKey(person));
  const theirs = task.ownerKind === person.kind && task.ownerId === person.id;
  if (!owner || owner.gone || !theirs || !taskIsLive(task.state)) return;
  const link = await ensureLink(writer, person, { purpose: "task", subjectId: taskId });
  const about = { kind: "changed", subjectId: taskId, link, page: `task/${taskId}` } as const;
  const { letter, send } = await writeTo(writer, settings, owner, about);
  const errand = await errandOf(writer, settings, task, person);
  const moved = dayBefore !== null && dayBefore !== task.byDate;
  await send(await changedMail({ ...letter, errand, ...(moved ? { dayBefore } : {}) }));
}
