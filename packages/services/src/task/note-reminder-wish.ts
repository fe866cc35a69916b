import type { FamilyAccess, PersonAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { add } from "@rondom/db/scope/rows";
import { reminderWishes } from "@rondom/db/task/reminder-wishes";
import { newId } from "@rondom/domain/id";
import { type Person, personColumns, personKey } from "@rondom/domain/person";
import type { ReminderWish } from "@rondom/domain/task/reminder";

/** What somebody wishes who never said. */
export const unsaidWish: ReminderWish = "all";

/** Notes what somebody wishes of reminders, when, and who noted it. The same wish again changes nothing. */
export async function noteReminderWish(
  writer: Writer<FamilyAccess | PersonAccess>,
  person: Person,
  wish: ReminderWish,
): Promise<void> {
  const known = (await reminderWishes(writer)).get(personKey(person));
  if ((known?.wish ?? unsaidWish) === wish) return;
  const { access } = writer;
  await add(writer, "reminderWish", {
    id: newId(),
    ...personColumns(person),
    wish,
    // Never earlier than what it takes the place of: the newest counts.
    at: Math.max(writer.now, (known?.at ?? 0) + 1),
    notedBy: access.kind === "family" ? access.coordinatorId : null,
  });
}
