import { addDays, dateOf, instantOf } from "@rondom/domain/plain-date";

/** Days of the demo's story, told from the day on which it is filled. */
export interface DemoTime {
  /** YYYY-MM-DD so many days from now, moved on to Monday when it falls in a weekend. */
  date: (days: number) => string;
  /** ms; that day at "HH:MM" in Belgium. */
  at: (days: number, time: string) => number;
}

export function demoTime(now: number): DemoTime {
  const today = dateOf(now);
  const date = (days: number) => {
    const day = addDays(today, days);
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
    return addDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
  };
  return { date, at: (days, time) => instantOf(`${date(days)}T${time}`) };
}
