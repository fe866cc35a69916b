import type { ReminderWish } from "@rondom/domain/task/reminder";
import type { PageView } from "../view";

export interface RemindersView extends PageView {
  /** What holds now. */
  wish: ReminderWish;
  /** The reader has just chosen. */
  saved: boolean;
}
