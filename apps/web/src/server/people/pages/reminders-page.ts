import { chooseReminders } from "@rondom/services/task/choose-reminders";
import { readOwnReminderWish } from "@rondom/services/task/read-own-reminder-wish";
import { renderReminders } from "../../../screens/people/reminder/reminders";
import { remindersView } from "../views/reminders-view";
import type { PersonalPage } from "../visit";

/** "Fewer reminders", where the reminder mail leads. */
export const remindersPage: PersonalPage = {
  show: async (visit) =>
    renderReminders(remindersView(await readOwnReminderWish(visit.ctx), visit), visit.language),
  press: async ({ ctx }, fields) => {
    if (fields.get("act") !== "reminders") return "";
    await chooseReminders(ctx, { wish: fields.get("wish") });
    return "sent=reminders";
  },
};
