import type { FamilyAccess, PersonAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import type { Row } from "@rondom/db/tables/schema";
import { addDays, dateOf } from "@rondom/domain/plain-date";
import { Refusal } from "@rondom/domain/refusal";
import type { TaskParty } from "@rondom/domain/task/transition";
import { takeStep } from "./take-step";

/** So many days ahead a new day may lie. */
const furthest = 730;

/** Throws Refusal("not-valid", "day-past" or "day-too-far") at that field unless a task can be done by this day. */
export function mustLieAhead(day: string | null, now: number, path: string): void {
  const today = dateOf(now);
  if (day === null || (day >= today && day <= addDays(today, furthest))) return;
  throw new Refusal("not-valid", undefined, [{ path, reason: day < today ? "day-past" : "day-too-far" }]);
}

/**
 * "Not yet": a task gets the day that its owner names, and is taken on by that. Throws Refusal("not-valid", newDate
 * "day-past" or "day-too-far"). The same day again changes nothing.
 */
export async function nameNewDay(
  writer: Writer<FamilyAccess | PersonAccess>,
  task: Row<"task">,
  party: TaskParty,
  newDate: string,
  word: string | null = null,
): Promise<void> {
  mustLieAhead(newDate, writer.now, "newDate");
  if (party !== "former-owner" && task.byDate === newDate && task.state !== "asked") return;
  await takeStep(writer, task, "not-yet", party, { word, newDate, patch: { byDate: newDate } });
}
