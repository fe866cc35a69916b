import { dateOf } from "@rondom/domain/plain-date";

/** The year in Belgium at an instant (ms): on it depends who counts as a minor. */
export function yearAt(instant: number): number {
  return Number(dateOf(instant).slice(0, 4));
}
