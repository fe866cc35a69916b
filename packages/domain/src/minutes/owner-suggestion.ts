import { isMinor } from "../family/member";
import type { PersonKey } from "../person";
import { type AttendanceState, cameAlong } from "./attendance";

/** Why to think again before giving this person a task; a question to the coordinator, never a wall. */
export type OwnerWarning = "child";

export interface PossibleOwner {
  key: PersonKey;
  birthYear: number | null;
  gone: boolean;
  attendance: AttendanceState | null;
}

export interface OwnerSuggestion {
  key: PersonKey;
  atTable: boolean;
  warning: OwnerWarning | null;
}

/** Who could take a task: those at the table first, in the order given; nobody who left. A child comes with a warning. */
export function suggestOwners(people: readonly PossibleOwner[], year: number): OwnerSuggestion[] {
  const suggestions = people
    .filter((person) => !person.gone)
    .map(
      (person): OwnerSuggestion => ({
        key: person.key,
        atTable: person.attendance !== null && cameAlong(person.attendance),
        warning: isMinor(person.birthYear, year) ? "child" : null,
      }),
    );
  const rank = (each: OwnerSuggestion) => (each.warning ? 2 : 0) + (each.atTable ? 0 : 1);
  return suggestions.sort((a, b) => rank(a) - rank(b));
}
