import type { PersonKey } from "../person";

/** What decides whether somebody is entitled to a report. */
export interface PossibleReader {
  key: PersonKey;
  /** Their invitation stood on the day, whatever they answered. */
  invited: boolean;
  came: boolean;
  /** A member who is of age. */
  adultMember: boolean;
  volunteer: boolean;
  /** No longer of or round the family: access was taken back. */
  gone: boolean;
}

/**
 * Who is entitled to a report: whoever's invitation stood that day (also who declined), whoever came, the family's
 * adults, its volunteers. Nobody else, and none of them can be left out.
 */
export function entitledTo(people: readonly PossibleReader[]): PersonKey[] {
  return people
    .filter(({ gone, invited, came, adultMember, volunteer }) => {
      return !gone && (invited || came || adultMember || volunteer);
    })
    .map((person) => person.key);
}
