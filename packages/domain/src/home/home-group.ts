import { addDays, dateOf } from "../plain-date";
import type { TaskState } from "../task/task";

/** What can wait for a coordinator on her home, in the order in which it is shown. */
export const homeGroups = [
  "handed-back",
  "questions",
  "unanswered",
  "tasks-unanswered",
  "overdue",
  "report-not-out",
  "not-reached",
  "wishes",
] as const;
export type HomeGroup = (typeof homeGroups)[number];

/** Days before its day, or after it was asked without one, from which an unanswered task waits for the coordinator. */
export const daysOfPatience = 7;

/** Under which heading a task waits; null while it runs by itself. Dates in Belgian days. */
export function homeGroupOfTask(
  task: { state: TaskState; byDate: string | null; askedAt: number },
  today: string,
): "handed-back" | "overdue" | "tasks-unanswered" | null {
  if (task.state === "handed-back") return "handed-back";
  if (task.state !== "asked" && task.state !== "accepted") return null;
  if (task.byDate !== null && task.byDate < today) return "overdue";
  if (task.state !== "asked") return null;
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
