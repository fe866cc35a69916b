import type { GoalView } from "@rondom/services/plan/load-goals";
import type { PlanOp } from "./op";

/** Something that was just noted of a goal, whose word can be put right. */
export interface Noted {
  goalId: string;
  eventId: string;
  /** The words of the goal, or of the step. */
  about: string;
  saidBy: string | null;
}

/** What an op leaves to ask: nothing unless it is noted under an id of its own. */
export function notedBy(op: PlanOp, goals: readonly GoalView[]): Noted | null {
  if (op.kind === "said-by" || !("eventId" in op) || op.eventId === undefined) return null;
  const { eventId, saidBy = null } = op;
  if (op.kind === "add-goal") return { goalId: op.goalId, eventId, saidBy, about: op.goal.what };
  for (const goal of goals) {
    const step = op.kind === "move-step" ? goal.steps.find(({ id }) => id === op.stepId) : undefined;
    if (step) return { goalId: goal.id, eventId, saidBy, about: step.words };
    if ("goalId" in op && goal.id === op.goalId)
      return { goalId: goal.id, eventId, saidBy, about: goal.what };
  }
  return null;
}
