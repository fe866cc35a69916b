/**
 * Whether a member can agree for the family: an adult, or anyone in a family that has no adult on file.
 * The wishes of a child never stand in for those of the parents (domain.md §2).
 */
export function mayAgree(member: { minor: boolean }, all: readonly { minor: boolean }[]): boolean {
  return !member.minor || all.every((one) => one.minor);
}
