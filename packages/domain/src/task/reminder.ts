import { dateOf, daysBetween, instantOf } from "../plain-date";
import type { TaskState } from "./task";
import { taskIsLive } from "./transition";

export const reminderKinds = ["before", "after"] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** Days before the day of a task on which its owner is reminded. */
export const daysBefore = 3;
/** Days after it up to which a reminder that could not go in time still goes. */
export const latestAfter = 7;

/**
 * Which reminder is due for a task, in Belgian days: one from three days before its day, one from the day after.
 * None when it was asked so late that the asking itself was the reminder.
 */
export function reminderDue(
  task: { state: TaskState; byDate: string | null; askedAt: number },
  today: string,
): ReminderKind | null {
  if (!taskIsLive(task.state) || task.byDate === null) return null;
  const left = daysBetween(today, task.byDate);
  const asked = daysBetween(dateOf(task.askedAt), task.byDate);
  if (left >= 0) return left <= daysBefore && asked > daysBefore ? "before" : null;
  return -left <= latestAfter && asked >= 0 ? "after" : null;
}

/** True from 9 o'clock in Belgium: nobody is reminded in the night. */
export function mayRemind(now: number): boolean {
  return now >= instantOf(`${dateOf(now)}T09:00`);
}
