import { Temporal } from "temporal-polyfill";
import { z } from "zod";

/** A calendar date YYYY-MM-DD that exists, between 2000 and 2100. */
export const plainDate = z.string({ error: "needed" }).refine(isPlainDate, { error: "not-a-date" });

/** True for a date that exists; 31 February does not. */
export function isPlainDate(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}

/** The calendar date of an instant (ms) in a zone, Belgian unless told. */
export function dateOf(instant: number, zone = "Europe/Brussels"): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The date so many days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Whole days from one date to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/**
 * The instant (ms) of a local time "YYYY-MM-DDTHH:MM" in a zone. Throws RangeError for a time that does not exist
 * (spring) ; the earlier one of a time that exists twice (autumn).
 */
export function instantOf(local: string, zone = "Europe/Brussels"): number {
  const time = Temporal.PlainDateTime.from(local, { overflow: "reject" });
  const zoned = time.toZonedDateTime(zone, { disambiguation: "earlier" });
  if (!zoned.toPlainDateTime().equals(time)) throw new RangeError("no such local time");
  return zoned.epochMilliseconds;
}

/** The local time "YYYY-MM-DDTHH:MM" of an instant (ms) in a zone. */
export function localOf(instant: number, zone = "Europe/Brussels"): string {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });
}
