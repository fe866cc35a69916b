import { instantOf, isPlainDate } from "../plain-date";

export type MomentReading = { instant: number } | { refused: "not-a-moment" | "no-such-time" };

/**
 * Reads a Belgian local time "YYYY-MM-DDTHH:MM". An hour that the clocks skip in spring is refused; of one that comes
 * twice in autumn the earlier counts.
 */
export function readMoment(local: string): MomentReading {
  const [, date = ""] = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d$/.exec(local) ?? [];
  if (!isPlainDate(date)) return { refused: "not-a-moment" };
  try {
    return { instant: instantOf(local) };
  } catch {
    return { refused: "no-such-time" };
  }
}
