import { rowsOf } from "@rondom/db/scope/rows";
import { type Person, personColumns } from "@rondom/domain/person";
import { answeredMail } from "@rondom/mail/task/answered";
import type { Settings } from "../ctx";
import type { MailWriter } from "../outbox/write-to";
import { theirTask, writeAboutTask } from "./write-about-task";

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
  const theirs = await theirTask(writer, taskId, person);
  if (!theirs) return;
  const waiting = { kind: "answer", subjectId: taskId, ...personColumns(person), state: "queued" } as const;
  if ((await rowsOf(writer, "outbox", waiting)).length > 0) return;
  const { letter, send } = await writeAboutTask(writer, settings, theirs, "answer");
  await send(await answeredMail(letter));
}
