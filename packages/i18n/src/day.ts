import { Temporal } from "temporal-polyfill";

/** Where meetings take place and where "today" is decided. */
export const zone = "Europe/Brussels";

/** An instant (epoch milliseconds or ISO text with offset) or a plain day (YYYY-MM-DD). */
export type When = number | string;

/** The moment on the clocks of Brussels. Throws RangeError on text that is no instant. */
export function inBrussels(when: When): Temporal.ZonedDateTime {
  const instant =
    typeof when === "number" ? Temporal.Instant.fromEpochMilliseconds(when) : Temporal.Instant.from(when);
  return instant.toZonedDateTimeISO(zone);
}

/** The day in Brussels; a plain day stays itself. */
export function dayOf(when: When): Temporal.PlainDate {
  if (typeof when === "string" && when.length === 10) return Temporal.PlainDate.from(when);
  return inBrussels(when).toPlainDate();
}

/** Nights from one day to another: 0 for the same day, negative once it is over. */
export function nightsBetween(from: When, until: When): number {
  return dayOf(from).until(dayOf(until), { largestUnit: "days" }).days;
}
