import type { FamilyAccess, PersonAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import type { Row } from "@rondom/db/tables/schema";
import { addDays, dateOf } from "@rondom/domain/plain-date";
import { Refusal } from "@rondom/domain/refusal";
import type { TaskParty } from "@rondom/domain/task/transition";
import { takeStep } from "./take-step";

/** So many days ahead a new day may lie. */
const furthest = 730;

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
  const today = dateOf(writer.now);
  if (newDate < today) throw new Refusal("not-valid", undefined, [{ path: "newDate", reason: "day-past" }]);
  if (newDate > addDays(today, furthest))
    throw new Refusal("not-valid", undefined, [{ path: "newDate", reason: "day-too-far" }]);
  if (party !== "former-owner" && task.byDate === newDate && task.state !== "asked") return;
  await takeStep(writer, task, "not-yet", party, { word, newDate, patch: { byDate: newDate } });
}
