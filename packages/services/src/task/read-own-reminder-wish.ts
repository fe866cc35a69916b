import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { reminderWishes } from "@rondom/db/task/reminder-wishes";
import { personKey } from "@rondom/domain/person";
import type { ReminderWish } from "@rondom/domain/task/reminder";
import type { Ctx } from "../ctx";
import { unsaidWish } from "./note-reminder-wish";

/** What whoever holds this link wishes of reminders now. */
export async function readOwnReminderWish(ctx: Ctx): Promise<{ wish: ReminderWish }> {
  return look(ctx, linkHolder, async (reader) => {
    const said = (await reminderWishes(reader)).get(personKey(reader.access.person));
    return { wish: said?.wish ?? unsaidWish };
  });
}
