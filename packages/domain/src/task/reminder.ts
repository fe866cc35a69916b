import { allowedDayFrom, allowedDayUntil } from "../calendar/allowed-day";
import { addDays, dateOf } from "../plain-date";
import type { TaskState } from "./task";
import { taskIsLive } from "./transition";

export const reminderKinds = ["before", "after"] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** What somebody wishes of reminders; never more than these, and nobody is taken off anything by it. */
export const reminderWishes = ["all", "after", "none"] as const;
export type ReminderWish = (typeof reminderWishes)[number];

/** Days before the day of a task on which its owner is reminded. */
const daysBefore = 3;
/** Days after it up to which a reminder that could not go in time still goes. */
const latestAfter = 7;
/** No Sunday with holidays round it moves a reminder further. */
const furthestMoved = 4;

/** The days on which the two reminders of a task for that day are meant: allowed ones, in Belgium. */
export function reminderDays(byDate: string): Record<ReminderKind, string> {
  return {
    before: allowedDayUntil(addDays(byDate, -daysBefore)),
    after: allowedDayFrom(addDays(byDate, 1)),
  };
}

/** The days of tasks of which a reminder can be due today, both included. */
export function daysInSight(today: string): { from: string; until: string } {
  return { from: addDays(today, -latestAfter), until: addDays(today, daysBefore + furthestMoved) };
}

/**
 * Which reminder of a task is due: one from three days before its day (else the allowed day before that), one from the
 * allowed day after it; what could not go then, still goes a little later. None when it was asked, or its day named by
 * its owner, so late that this itself was the reminder; `askedAt` is the later of the two (ms).
 */
export function reminderDue(
  task: { state: TaskState; byDate: string | null; askedAt: number },
  today: string,
  wish: ReminderWish = "all",
): ReminderKind | null {
  const { state, byDate } = task;
  if (!taskIsLive(state) || byDate === null) return null;
  const days = reminderDays(byDate);
  const asked = dateOf(task.askedAt);
  const kind = today <= byDate ? "before" : "after";
  if (!wantsReminder(wish, kind)) return null;
  if (kind === "before") return today >= days.before && asked < days.before ? kind : null;
  return today >= days.after && today <= addDays(byDate, latestAfter) && asked <= byDate ? kind : null;
}

/** Whether a reminder of before a day still says something: once that day is over, the one after it does. */
export function reminderHolds(
  { kind, byDate }: { readonly kind: ReminderKind; readonly byDate: string },
  today: string,
): boolean {
  return kind === "after" || today <= byDate;
}

/** Whether somebody with this wish gets this reminder. */
export function wantsReminder(wish: ReminderWish, kind: ReminderKind): boolean {
  return wish === "all" || (wish === "after" && kind === "after");
}
