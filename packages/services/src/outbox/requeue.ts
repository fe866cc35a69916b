import type { FamilyAccess, SystemFamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import type { MailKind } from "@rondom/domain/access/mail";
import type { Person } from "@rondom/domain/person";
import { queueNewLinkAgain } from "../access/queue-new-link";
import type { Settings } from "../ctx";
import { queueFarewellMail } from "../load/queue-farewell-mail";
import { queueNewsAgain } from "../meeting/news-of-now";
import { queueThanksMail } from "../plan/queue-thanks-mail";
import { queueCorrectionAgain, queueRecallAgain, queueReportAgain } from "../report/queue-report-again";
import { queueAnswerMail } from "../task/queue-answer-mail";
import { queueChangedMail } from "../task/queue-changed-mail";
import { queueReminderAgain } from "../task/queue-reminder-mail";
import { queueTaskMail } from "../task/queue-task-mail";

export interface Unsent {
  kind: MailKind;
  subjectId: string;
}

/** Queues the mail of one kind about one subject once more, with the address and link of now. */
export type QueueAgain = (
  writer: Writer<FamilyAccess | SystemFamilyAccess>,
  settings: Settings,
  subjectId: string,
  person: Person,
) => Promise<void>;

const again: Partial<Record<MailKind, QueueAgain>> = {
  "new-link": queueNewLinkAgain,
  invitation: queueNewsAgain,
  moved: queueNewsAgain,
  cancelled: queueNewsAgain,
  report: queueReportAgain,
  correction: queueCorrectionAgain,
  recall: queueRecallAgain,
  task: queueTaskMail,
  changed: (writer, settings, taskId, person) => queueChangedMail(writer, settings, taskId, person),
  answer: queueAnswerMail,
  reminder: queueReminderAgain,
  thanks: queueThanksMail,
  farewell: queueFarewellMail,
};

/** Queues a mail that was replaced before it went; a kind that needs no second one is left out of the table. */
export async function queueAgain(
  writer: Writer<FamilyAccess | SystemFamilyAccess>,
  settings: Settings,
  { kind, subjectId }: Unsent,
  person: Person,
): Promise<void> {
  await again[kind]?.(writer, settings, subjectId, person);
}
