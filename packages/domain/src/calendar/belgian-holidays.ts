import { addDays } from "../plain-date";

/** Easter Sunday of a year in the Gregorian calendar (YYYY-MM-DD), by the rule of Meeus, Jones and Butcher. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moon =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const day = moon + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(day / 31), (day % 31) + 1);
}

/**
 * The ten legal holidays of Belgium in a year, in order (law of 4 January 1974, royal decree of 18 April 1974).
 * A library of the world's holidays would bring some megabytes for these ten days.
 */
export function belgianHolidays(year: number): string[] {
  const easter = easterSunday(year);
  return [
    dayOf(year, 1, 1),
    addDays(easter, 1),
    dayOf(year, 5, 1),
    addDays(easter, 39),
    addDays(easter, 50),
    dayOf(year, 7, 21),
    dayOf(year, 8, 15),
    dayOf(year, 11, 1),
    dayOf(year, 11, 11),
    dayOf(year, 12, 25),
  ].toSorted();
}

function dayOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
