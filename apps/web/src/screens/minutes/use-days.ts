import { useFormatter } from "../../words/use-formatter";

/** Days and times as they stand on the coordinator's screens. */
export function useDays() {
  const format = useFormatter();
  const noon = (date: string) => new Date(`${date}T12:00:00Z`);
  return {
    /** "vr 4 december" */
    day: (date: string) => format.dateTime(noon(date), { weekday: "short", day: "numeric", month: "long" }),
    /** "vrijdag 4 december" */
    fullDay: (date: string) =>
      format.dateTime(noon(date), { weekday: "long", day: "numeric", month: "long" }),
    /** "4/12" */
    shortDay: (date: string) => `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`,
    /** "do 26 november" of an instant */
    dayOf: (at: number) => format.dateTime(at, { weekday: "short", day: "numeric", month: "long" }),
    /** "donderdag 26 november 2026" */
    wholeDayOf: (at: number) =>
      format.dateTime(at, { weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    /** "14:03" */
    time: (at: number) => format.dateTime(at, { hour: "2-digit", minute: "2-digit", hour12: false }),
  };
}
