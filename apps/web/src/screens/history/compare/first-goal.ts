import type { GoalDraft } from "@rondom/domain/network/version/wish-to-goal";
import type { FirstGoal } from "../../plan/first-goal";

/**
 * What the form of a goal begins with when it comes from a wish. A feeling stays with one person: of the family together
 * it becomes the goal of who told the wish. One person's goal is shared with nobody unless they tick it.
 */
export function firstGoalOf(draft: GoalDraft, toldBy: readonly string[]): FirstGoal {
  const { what, domain, supporterIds, layer } = draft;
  const whose = layer === "family" ? (draft.memberId ?? toldBy[0] ?? null) : draft.memberId;
  return { what, domain, memberId: whose, shared: false, actorIds: supporterIds };
}
