import type { Row } from "@rondom/db/tables/schema";
import { addDays } from "@rondom/domain/plain-date";
import { type ReminderKind, reminderKinds } from "@rondom/domain/task/reminder";
import { reachableOwner } from "@rondom/domain/task/task";
import { taskIsLive } from "@rondom/domain/task/transition";
import { mailsIn } from "../outbox";
import { barByHand, belgian } from "./allowed-by-hand";
import { type Home, isHere, rowsAt, type Year } from "./home";

/** The middle of a day in Belgium (ms), whatever the time of year. */
const noon = (date: string) => Date.parse(`${date}T11:00Z`);

/** The day on which a reminder of a task for that day is meant, reckoned apart from the domain. */
export function meantDay(kind: ReminderKind, byDate: string): string {
  let day = addDays(byDate, kind === "before" ? -3 : 1);
  while (barByHand(noon(day)) !== null) day = addDays(day, kind === "before" ? -1 : 1);
  return day;
}

/** What is known of one family when its reminders are judged. */
interface Judged {
  home: Home;
  events: Row<"taskEvent">[];
  reminders: Row<"reminder">[];
  /** Calm mails by the address of whose they are. */
  calm: Map<string, Row<"outbox">[]>;
}

/**
 * Reminders that should have gone and did not, and such as came later than their day without a reason: of tasks that
 * nobody touched, whose owner was there, had an address and wished them. A mail of another organisation on that day, or
 * one that still waited for the server, is a reason; that something else was in the mail of that day is none.
 */
export async function lateOrMissed(year: Year): Promise<string[]> {
  const { world, homes, addresses } = year;
  const calm = new Map<string, Row<"outbox">[]>();
  for (const row of await mailsIn(world)) {
    if (row.kind !== "reminder") continue;
    for (const to of addresses.get(row.actorId ?? row.memberId ?? "") ?? [])
      calm.set(to, [...(calm.get(to) ?? []), row]);
  }
  const broken: string[] = [];
  for (const home of homes) {
    const events = await rowsAt(home, "taskEvent");
    const reminders = await rowsAt(home, "reminder");
    const judged = { home, events, reminders, calm };
    broken.push(...reminders.flatMap((row) => late(year, judged, row)));
    for (const task of await rowsAt(home, "task"))
      for (const kind of reminderKinds) broken.push(...missed(year, judged, task, kind));
  }
  return broken;
}

const day = 24 * 60 * 60_000;
/** The beginning of a day in Belgium or an hour beside it (ms). */
const morning = (date: string) => noon(date) - day / 2;

function late(year: Year, judged: Judged, { taskId, kind, byDate, ownerId, at }: Row<"reminder">): string[] {
  const meant = meantDay(kind, byDate);
  const on = belgian(at).date;
  if (on === meant) return [];
  const from = morning(meant);
  // Whatever was said of it meanwhile is a reason for another day.
  const said = judged.events.some((each) => each.taskId === taskId && each.at >= from && each.at <= at);
  if (said || isExcused(year, judged, ownerId, from, at)) return [];
  return [`${taskId} ${kind} ${byDate}: ${on} instead of ${meant}`];
}

/** Of tasks that nobody touched since. */
function missed(year: Year, judged: Judged, task: Row<"task">, kind: ReminderKind): string[] {
  const { home, events, reminders } = judged;
  const { byDate, id, title } = task;
  const owner = reachableOwner(task);
  if (byDate === null || owner === null || !taskIsLive(task.state) || !isHere(home, owner)) return [];
  const meant = meantDay(kind, byDate);
  const from = morning(meant);
  const until = noon(addDays(byDate, kind === "before" ? 0 : 7));
  if (until > year.world.clock.now) return [];
  const said = [task.askedAt, ...events.filter((each) => each.taskId === id).map(({ at }) => at)];
  if (Math.max(...said) >= from || isExcused(year, judged, owner.id, from, until)) return [];
  const found = reminders.some((row) => row.taskId === id && row.kind === kind && row.byDate === byDate);
  return found ? [] : [`${title} ${kind} ${byDate}: never instead of ${meant}`];
}

/** True where that day could not be kept: no address, a closed file, another wish, or another mail in the way. */
function isExcused(
  year: Year,
  { home, calm }: Judged,
  ownerId: string,
  from: number,
  until: number,
): boolean {
  const [to, ...more] = year.addresses.get(ownerId) ?? [];
  if (to === undefined || more.length > 0) return true;
  if (home.closings.some((each) => each.from <= until && each.until >= from)) return true;
  // What they wished before is not kept here.
  if (year.wishes.has(to)) return true;
  return (calm.get(to) ?? []).some(({ queuedAt, endedAt, organisationId }) =>
    queuedAt < from
      ? (endedAt ?? Number.POSITIVE_INFINITY) >= from
      : queuedAt < until && organisationId !== home.organisationId,
  );
}
