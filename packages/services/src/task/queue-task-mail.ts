import { peopleOf } from "@rondom/db/family/people";
import { rowOf } from "@rondom/db/scope/rows";
import { type Person, personKey } from "@rondom/domain/person";
import { taskIsLive } from "@rondom/domain/task/transition";
import { askedMail } from "@rondom/mail/task/asked";
import { ensureLink, linkPath } from "../access/ensure-link";
import type { Settings } from "../ctx";
import { type MailWriter, writeTo } from "../outbox/write-to";
import { errandOf } from "./errand-of";

/** Asks its owner by mail to take on a task. Nothing goes once it is no longer theirs, has ended, or they left. */
export async function queueTaskMail(
  writer: MailWriter,
  settings: Settings,
  taskId: string,
  person: Person,
): Promise<void> {
  const task = await rowOf(writer, "task", taskId);
  const owner = (await peopleOf(writer)).get(personKey(person));
  const theirs = task.ownerKind === person.kind && task.ownerId === person.id;
  if (!owner || owner.gone || !theirs || !taskIsLive(task.state)) return;
  const link = await ensureLink(writer, person, { purpose: "task", subjectId: taskId });
  const about = { kind: "task", subjectId: taskId, link, page: `task/${taskId}` } as const;
  const { letter, send } = await writeTo(writer, settings, owner, about);
  const errand = await errandOf(writer, settings, task, person);
  const offer = owner.volunteer ? `${settings.appUrl}${linkPath(settings, link)}/offer` : null;
  const fromMeeting = task.meetingId !== null;
  await send(await askedMail({ ...letter, errand, fromMeeting, ...(offer ? { offer } : {}) }));
}
