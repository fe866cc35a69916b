import { peopleOf } from "@rondom/db/family/people";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import { type Person, personColumns, personKey } from "@rondom/domain/person";
import { answeredMail } from "@rondom/mail/task/answered";
import { ensureLink } from "../access/ensure-link";
import type { Settings } from "../ctx";
import { type MailWriter, writeTo } from "../outbox/write-to";
import { errandOf } from "./errand-of";

/**
 * Tells whoever asked something about their task that the answer stands on its page. One that still waits in the
 * outbox tells it of a second answer too; nothing goes once the task is somebody else's, for the page shows it no more.
 */
export async function queueAnswerMail(
  writer: MailWriter,
  settings: Settings,
  taskId: string,
  person: Person,
): Promise<void> {
  const task = await rowOf(writer, "task", taskId);
  const owner = (await peopleOf(writer)).get(personKey(person));
  if (!owner || owner.gone || task.ownerKind !== person.kind || task.ownerId !== person.id) return;
  const said = { kind: "answer", subjectId: taskId } as const;
  const waiting = await rowsOf(writer, "outbox", { ...said, ...personColumns(person), state: "queued" });
  if (waiting.length > 0) return;
  const link = await ensureLink(writer, person, { purpose: "task", subjectId: taskId });
  const { letter, send } = await writeTo(writer, settings, owner, { ...said, link, page: `task/${taskId}` });
  await send(await answeredMail({ ...letter, errand: await errandOf(writer, settings, task, person) }));
}
