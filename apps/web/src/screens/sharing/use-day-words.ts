"use client";

import { useFormatter } from "../../words/use-formatter";

/** A day in words: "12 november 2026". */
export function useDayWords(): (at: number) => string {
  const format = useFormatter();
  return (at) => format.dateTime(at, { day: "numeric", month: "long", year: "numeric" });
}
