import { Temporal } from "temporal-polyfill";
import { addDays, dateOf, localOf } from "../plain-date";
import { belgianHolidays } from "./belgian-holidays";

/** From this hour on, and before that one, in Belgium, a mail that can wait may be written. */
const firstHour = "09:00";
const lastHour = "18:00";

/** True for a day on which people may be reminded: no Sunday, no Belgian holiday. */
export function isAllowedDay(date: string): boolean {
  const { dayOfWeek, year } = Temporal.PlainDate.from(date);
  return dayOfWeek !== 7 && !belgianHolidays(year).includes(date);
}

/** That day, or the last allowed one before it. */
export function allowedDayUntil(date: string): string {
  let day = date;
  while (!isAllowedDay(day)) day = addDays(day, -1);
  return day;
}

/** That day, or the first allowed one after it. */
export function allowedDayFrom(date: string): string {
  let day = date;
  while (!isAllowedDay(day)) day = addDays(day, 1);
  return day;
}

/** True while people may be reminded (ms): from 9 to 18 o'clock in Belgium on an allowed day. */
export function isCivilMoment(now: number): boolean {
  const hour = localOf(now).slice(11);
  return hour >= firstHour && hour < lastHour && isAllowedDay(dateOf(now));
}

/** The day on which a mail that can wait goes when it is written now (ms): today before 18 o'clock, where that is allowed. */
export function dayOfSending(now: number): string {
  const today = dateOf(now);
  return allowedDayFrom(localOf(now).slice(11) < lastHour ? today : addDays(today, 1));
}

/** The ISO week of a date, "2026-W53"; it may bear another year than the date. */
export function weekOf(date: string): string {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(date);
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, "0")}`;
}
