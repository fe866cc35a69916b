import type { Person } from "@rondom/domain/person";
import { taskIsLive } from "@rondom/domain/task/transition";
import { askedMail } from "@rondom/mail/task/asked";
import { linkPath } from "../access/ensure-link";
import type { Settings } from "../ctx";
import type { MailWriter } from "../outbox/write-to";
import { theirTask, writeAboutTask } from "./write-about-task";

/** Asks its owner by mail to take on a task. Nothing goes once it is no longer theirs, has ended, or they left. */
export async function queueTaskMail(
  writer: MailWriter,
  settings: Settings,
  taskId: string,
  person: Person,
): Promise<void> {
  const theirs = await theirTask(writer, taskId, person);
  if (!theirs || !taskIsLive(theirs.task.state)) return;
  const { link, letter, send } = await writeAboutTask(writer, settings, theirs, "task");
  const offer = theirs.owner.volunteer ? `${settings.appUrl}${linkPath(settings, link)}/offer` : null;
  const fromMeeting = theirs.task.meetingId !== null;
  await send(await askedMail({ ...letter, fromMeeting, ...(offer ? { offer } : {}) }));
}
