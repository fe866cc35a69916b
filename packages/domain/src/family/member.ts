/** How a member of the family is reached. */
export const reachWays = ["mail", "message", "call", "paper"] as const;
export type ReachWay = (typeof reachWays)[number];

/** What makes reading hard. */
export const readingHindrances = ["cannot-read", "sees-badly", "reads-little", "no-phone"] as const;
export type ReadingHindrance = (typeof readingHindrances)[number];

/** What a minor may read by their own link, once ticked (an adult reads all of it). */
export const shareKinds = ["reports", "map", "goals", "tasks"] as const;
export type ShareKind = (typeof shareKinds)[number];

/**
 * Whether somebody counts as a minor on a day. Only the year of birth is known, and many are noted as born
 * on 1 January, so a person is of age from 1 January of the year in which they turn 18. Unknown year: of age.
 */
export function isMinor(birthYear: number | null, year: number): boolean {
  return birthYear !== null && year - birthYear < 18;
}

/** The year on somebody's birthday cake this year; the exact day is not known. */
export function ageIn(birthYear: number | null, year: number): number | null {
  return birthYear === null ? null : year - birthYear;
}
