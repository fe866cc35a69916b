import type { GoalView, StepView } from "@rondom/services/plan/load-goals";

type Members = readonly { id: string }[];

/** Whose word a move of a goal is until somebody says otherwise: its own member's, while they are of the family. */
export function wordOnGoal({ memberId }: Pick<GoalView, "memberId">, members: Members): string | null {
  return members.some(({ id }) => id === memberId) ? memberId : null;
}

/** Of a step that somebody else takes, nobody's in particular: a helper may have told it. */
export function wordOnStep(
  goal: Pick<GoalView, "memberId">,
  { who }: Pick<StepView, "who">,
  members: Members,
): string | null {
  if (who === null) return wordOnGoal(goal, members);
  return who.kind === "member" ? wordOnGoal({ memberId: who.id }, members) : null;
}
