import { Refusal } from "../refusal";

/** Refuses a period without an end, or one that ends before it begins; a day alone is fine. */
export function mustBePeriod(when: { byFrom: string | null; byDate: string | null }, path: string): void {
  const { byFrom, byDate } = when;
  if (byFrom === null) return;
  const reason = byDate === null ? "period-needs-end" : byDate < byFrom ? "period-ends-first" : null;
  if (reason) throw new Refusal("not-valid", undefined, [{ path, reason }]);
}
