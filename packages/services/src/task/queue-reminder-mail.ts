import { peopleOf } from "@rondom/db/family/people";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { type Person, personKey } from "@rondom/domain/person";
import { dateOf } from "@rondom/domain/plain-date";
import { taskIsLive } from "@rondom/domain/task/transition";
import { type ReminderItem, reminderMail } from "@rondom/mail/task/reminder";
import { ensureLink } from "../access/ensure-link";
import type { Settings } from "../ctx";
import { type MailWriter, writeTo } from "../outbox/write-to";
import { errandOf } from "./errand-of";

/** One mail to one person that names all these tasks, each behind its own link, the nearest day first. */
export async function queueReminderMail(
  writer: MailWriter,
  settings: Settings,
  person: Person,
  tasks: readonly Row<"task">[],
): Promise<void> {
  const owner = (await peopleOf(writer)).get(personKey(person));
  const inOrder = tasks.toSorted((a, b) => (a.byDate ?? "").localeCompare(b.byDate ?? ""));
  const first = inOrder[0];
  if (!owner || owner.gone || !first) return;
  const today = dateOf(writer.now);
  const errands: ReminderItem[] = [];
  for (const task of inOrder) {
    if (task.byDate === null) continue;
    const errand = await errandOf(writer, settings, task, person);
    const late = task.byDate < today;
    errands.push({ ...errand, due: task.byDate, accepted: task.state === "accepted", late });
  }
  const link = await ensureLink(writer, person, { purpose: "task", subjectId: first.id });
  const about = { kind: "reminder", subjectId: first.id, link, page: `task/${first.id}` } as const;
  const { letter, send } = await writeTo(writer, settings, owner, about);
  await send(await reminderMail({ ...letter, errands }));
}

/** A reminder that was replaced before it went: again, with every task of that person that was reminded of the same day. */
export async function queueReminderAgain(
  writer: MailWriter,
  settings: Settings,
  taskId: string,
  person: Person,
): Promise<void> {
  const moments = (await rowsOf(writer, "reminder", { taskId })).map((row) => row.at);
  const reminded = new Set((await rowsOf(writer, "reminder", { at: moments })).map((row) => row.taskId));
  const theirs = await rowsOf(writer, "task", { ownerKind: person.kind, ownerId: person.id });
  const still = theirs.filter((each) => reminded.has(each.id) && taskIsLive(each.state));
  await queueReminderMail(writer, settings, person, still);
}
