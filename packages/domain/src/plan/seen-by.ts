/**
 * Whether a member sees a goal: their own always; the family's if they are of age or goals were ticked for them;
 * another member's only when that one shared it (domain.md §2).
 */
export function goalSeenBy(
  goal: { memberId: string | null; shared: boolean },
  viewer: { memberId: string; minor: boolean; ticked: boolean },
): boolean {
  if (goal.memberId === viewer.memberId) return true;
  if (viewer.minor && !viewer.ticked) return false;
  return goal.memberId === null || goal.shared;
}
