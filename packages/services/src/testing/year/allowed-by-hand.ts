/** The legal holidays of Belgium from the autumn of 2026 until the end of 2028, copied from calendars by hand. */
export const holidaysByHand: readonly string[] = [
  "2026-12-25",
  "2027-01-01",
  "2027-03-29",
  "2027-05-01",
  "2027-05-06",
  "2027-05-17",
  "2027-07-21",
  "2027-08-15",
  "2027-11-01",
  "2027-11-11",
  "2027-12-25",
  "2028-01-01",
  "2028-04-17",
  "2028-05-01",
  "2028-05-25",
  "2028-06-05",
  "2028-07-21",
  "2028-08-15",
  "2028-11-01",
  "2028-11-11",
  "2028-12-25",
];

const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Brussels",
  weekday: "short",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** A moment (ms) in Belgium as the platform's own calendar tells it, apart from the rules under test. */
export function belgian(now: number): { date: string; hour: number; sunday: boolean } {
  const part = new Map(clock.formatToParts(now).map(({ type, value }) => [type, value]));
  const date = `${part.get("year")}-${part.get("month")}-${part.get("day")}`;
  const sunday = new Date(`${date}T12:00:00Z`).getUTCDay() === 0;
  return { date, hour: Number(part.get("hour")), sunday };
}

/** Why no reminder or digest may go at this moment (ms); null when one may. */
export function barByHand(now: number): string | null {
  const { date, hour, sunday } = belgian(now);
  if (sunday) return `on a Sunday, ${date}`;
  if (holidaysByHand.includes(date)) return `on a holiday, ${date}`;
  return hour >= 9 && hour < 18 ? null : `at ${hour} o'clock on ${date}`;
}
