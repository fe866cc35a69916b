import { addDays, dateOf } from "../plain-date";
import type { TaskState } from "../task/task";
import { taskIsLive } from "../task/transition";

/** What can wait for a coordinator on her home, in the order in which it is shown. */
export const homeGroups = [
  "handed-back",
  "stepped-back",
  "to-find",
  "questions",
  "unanswered",
  "tasks-unanswered",
  "overdue",
  "standing-still",
  "report-not-out",
  "not-reached",
  "ask-again",
  "plan-news",
  "wishes",
] as const;
export type HomeGroup = (typeof homeGroups)[number];

/** Days before its day, or after it was asked without one, from which an unanswered task waits for the coordinator. */
export const daysOfPatience = 7;

/** Days without a word after which a task that was taken on without a day waits for the coordinator. */
export const daysOfQuiet = 30;

export type TaskHomeGroup = Extract<
  HomeGroup,
  "handed-back" | "to-find" | "overdue" | "standing-still" | "tasks-unanswered"
>;

/**
 * Under which heading a task waits; null while it runs by itself. Dates in Belgian days. `touchedAt`: when anything
 * was last said of it (ms). `ownerGone`: whose task it is left the family or its map.
 */
export function homeGroupOfTask(
  task: { state: TaskState; byDate: string | null; askedAt: number; touchedAt: number; ownerGone: boolean },
  today: string,
): TaskHomeGroup | null {
  if (task.state === "handed-back" || task.state === "to-find") return task.state;
  if (!taskIsLive(task.state)) return null;
  if (task.ownerGone) return "to-find";
  if (task.byDate !== null && task.byDate < today) return "overdue";
  if (task.state !== "asked") {
    const quiet = task.byDate === null && addDays(dateOf(task.touchedAt), daysOfQuiet) <= today;
    return quiet ? "standing-still" : null;
  }
  const waits =
    task.byDate === null
      ? addDays(dateOf(task.askedAt), daysOfPatience) <= today
      : task.byDate <= addDays(today, daysOfPatience);
  return waits ? "tasks-unanswered" : null;
}

/** True once a meeting was held, or should have been, and nothing of it has gone out. */
export function reportIsDue(
  meeting: { state: string; startsAt: number | null; minutes: number; reported: boolean },
  now: number,
): boolean {
  if (meeting.reported || meeting.state !== "called" || meeting.startsAt === null) return false;
  return meeting.startsAt + meeting.minutes * 60_000 <= now;
}

/** True for a meeting called for one of the seven days that begin today. */
export function isThisWeek(meeting: { state: string; startsAt: number | null }, now: number): boolean {
  if (meeting.state !== "called" || meeting.startsAt === null) return false;
  const day = dateOf(meeting.startsAt);
  return day >= dateOf(now) && day < addDays(dateOf(now), 7);
}
