import type { readOwnReminderWish } from "@rondom/services/task/read-own-reminder-wish";
import type { RemindersView } from "../../../screens/people/reminder/view";
import type { Reading } from "../reading";
import { pageView } from "./page-view";

/** What the reader wishes of reminders now, and whether that was just said. */
export function remindersView(
  { wish }: Awaited<ReturnType<typeof readOwnReminderWish>>,
  reading: Reading,
): RemindersView {
  return { ...pageView(reading), wish, saved: reading.query.get("sent") === "reminders" };
}
