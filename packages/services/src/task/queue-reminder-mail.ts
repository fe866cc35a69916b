import { type PersonRow, peopleOf } from "@rondom/db/family/people";
import { takeDay } from "@rondom/db/outbox/day-mail";
import { changeWhere, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { dayOfSending } from "@rondom/domain/calendar/allowed-day";
import { newId } from "@rondom/domain/id";
import { type Person, personKey } from "@rondom/domain/person";
import { calledName } from "@rondom/domain/person-name";
import { dateOf } from "@rondom/domain/plain-date";
import { reminderHolds } from "@rondom/domain/task/reminder";
import { taskIsLive } from "@rondom/domain/task/transition";
import { type ReminderItem, reminderMail } from "@rondom/mail/task/reminder";
import { ensureLink, linkPath } from "../access/ensure-link";
import type { Settings } from "../ctx";
import { dayKeyOf } from "../outbox/day-key";
import { senderOf } from "../outbox/letter";
import { type MailWriter, writeTo } from "../outbox/write-to";
import { errandOf } from "./errand-of";

/** One task in a reminder, with the handle of its family. */
export interface ReminderPart {
  writer: MailWriter;
  task: Row<"task">;
  person: PersonRow;
}

/**
 * One mail that names all these tasks, each behind its owner's own link, the nearest day first: that one says who is
 * greeted and who writes. Whose another task is, and whom to ask about it, stands with it where that differs.
 */
export async function queueReminderMail(
  settings: Settings,
  parts: readonly ReminderPart[],
  mailId: string,
): Promise<void> {
  const inOrder = parts.toSorted(
    (a, b) => (a.task.byDate ?? "").localeCompare(b.task.byDate ?? "") || a.task.id.localeCompare(b.task.id),
  );
  const [first] = inOrder;
  if (!first) return;
  const { writer, task, person } = first;
  const link = await ensureLink(writer, person, { purpose: "task", subjectId: task.id });
  const about = { kind: "reminder", subjectId: task.id, link, page: `task/${task.id}`, mailId } as const;
  const { letter, send } = await writeTo(writer, settings, person, about);
  const errands: ReminderItem[] = [];
  for (const part of inOrder) {
    const { byDate } = part.task;
    if (byDate === null) continue;
    const { name, phone } = await senderOf(part.writer);
    const another = name !== letter.coordinator.name || phone !== letter.coordinator.phone;
    errands.push({
      ...(await errandOf(part.writer, settings, part.task, part.person)),
      due: byDate,
      accepted: part.task.state !== "asked",
      late: byDate < dateOf(writer.now),
      ...(part.person.name === person.name ? {} : { whose: calledName(part.person, letter.language) }),
      ...(another ? { ask: { name, phone } } : {}),
    });
  }
  const fewer = `${settings.appUrl}${linkPath(settings, link)}/reminders`;
  await send(await reminderMail({ ...letter, errands, fewer }));
}

/**
 * A reminder that was replaced before it went: again, with every task of that person that was reminded of the same day.
 * Not of before a day that is over: the one after it goes by itself. Nothing when the new address has had its mail of
 * that day.
 */
export async function queueReminderAgain(
  writer: MailWriter,
  settings: Settings,
  taskId: string,
  person: Person,
): Promise<void> {
  const owner = (await peopleOf(writer)).get(personKey(person));
  if (!owner || owner.gone) return;
  const moments = (await rowsOf(writer, "reminder", { taskId })).map((row) => row.at);
  // An earlier reminder went long ago: what else it named is not said again.
  const at = moments.toSorted((a, b) => a - b).at(-1);
  if (at === undefined) return;
  const today = dateOf(writer.now);
  const holding = (await rowsOf(writer, "reminder", { at })).filter((row) => reminderHolds(row, today));
  const reminded = new Set(holding.map((row) => row.taskId));
  const theirs = await rowsOf(writer, "task", { ownerKind: person.kind, ownerId: person.id });
  const still = theirs.filter((each) => reminded.has(each.id) && taskIsLive(each.state));
  if (still.length === 0) return;
  const mailId = newId();
  if (!(await takeDay(writer, dayKeyOf(settings, owner), dayOfSending(writer.now), mailId))) return;
  await queueReminderMail(
    settings,
    still.map((task) => ({ writer, task, person: owner })),
    mailId,
  );
  const named = { taskId: still.map(({ id }) => id), ownerId: person.id, at };
  await changeWhere(writer, "reminder", named, { mailId });
}
