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
    for (const task of await rowsAt(home, "task"))
      for (const kind of reminderKinds)
        broken.push(...judge(year, { home, events, reminders, calm }, task, kind));
  }
  return broken;
}

function judge(year: Year, judged: Judged, task: Row<"task">, kind: ReminderKind): string[] {
  const { home, events, reminders } = judged;
  const { byDate, id, title } = task;
  const owner = reachableOwner(task);
  if (byDate === null || owner === null || !taskIsLive(task.state) || !isHere(home, owner)) return [];
  const meant = meantDay(kind, byDate);
  const from = noon(meant) - 12 * 60 * 60_000;
  const until = noon(addDays(byDate, kind === "before" ? 0 : 7));
  if (until > year.world.clock.now) return [];
  // Whatever was said of it since the day before is a reason for another day.
  const touched = [
    task.askedAt,
    task.touchedAt,
    ...events.filter((each) => each.taskId === id).map(({ at }) => at),
  ];
  if (Math.max(...touched) >= from) return [];
  if (isExcused(year, judged, owner.id, from, until)) return [];
  const found = reminders.find((row) => row.taskId === id && row.kind === kind && row.byDate === byDate);
  const on = found && belgian(found.at).date;
  return on === meant ? [] : [`${title} ${kind} ${byDate}: ${on ?? "never"} instead of ${meant}`];
}

function isExcused(
  year: Year,
  { home, calm }: Judged,
  ownerId: string,
  from: number,
  until: number,
): boolean {
  const own = year.addresses.get(ownerId) ?? [];
  // Without an address nobody is reminded; the row of it is made all the same.
  if (own.length !== 1) return true;
  if (home.closings.some((each) => each.from <= until && each.until >= from)) return true;
  return own.some((to) => {
    // What they wished before is not kept here.
    if (year.wishes.has(to)) return true;
    return (calm.get(to) ?? []).some(
      (row) =>
        row.queuedAt < until &&
        (row.queuedAt < from
          ? (row.endedAt ?? Number.POSITIVE_INFINITY) >= from
          : row.organisationId !== home.organisationId),
    );
  });
}
