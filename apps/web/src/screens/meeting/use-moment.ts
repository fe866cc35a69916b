"use client";

import { useFormatter } from "../../words/use-formatter";

/** Days and hours in the words of the screen, on the clock of Brussels. */
export function useMoment() {
  const format = useFormatter();
  const clock = { hour: "2-digit", minute: "2-digit", hour12: false } as const;
  return {
    /** "do 26 nov., 14:05" */
    brief: (at: number) =>
      format.dateTime(at, { weekday: "short", day: "numeric", month: "short", ...clock }),
    /** "14:05" */
    hour: (at: number) => format.dateTime(at, clock),
    /** "donderdag 26 november 2026" */
    day: (at: number) =>
      format.dateTime(at, { weekday: "long", day: "numeric", month: "long", year: "numeric" }),
  };
}
