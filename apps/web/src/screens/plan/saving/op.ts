import type { FirstGoalState } from "@rondom/domain/plan/goal";
import type { goalInput, stepInput } from "@rondom/domain/plan/input";
import type { StepVerb } from "@rondom/domain/plan/step";
import type { GoalVerb } from "@rondom/domain/plan/transition";
import type { TaskOwner } from "@rondom/domain/task/task";
import type { z } from "zod";
import type { OpLaw, Pending } from "../../../saving/pending";

export type GoalWords = z.output<typeof goalInput>;
export type StepWords = z.output<typeof stepInput>;

/** Whose word it is, and under which id it is noted, so that it can be put right after. */
interface Noted {
  saidBy?: string | null;
  eventId?: string;
}

/** What is said when a goal goes to another state. */
interface MoveWords extends Noted {
  why?: string;
  language?: string;
  askAgainOn?: string | null;
}

/** What is asked when a step becomes a task, and of whom; null: somebody is still to be found. */
interface TaskWords {
  title: string;
  owner: TaskOwner | null;
  byDate: string | null;
}

/** One thing that is done with the plan, in the form in which it is kept and sent. `seen`: the version on the screen. */
export type PlanOp =
  | ({
      kind: "add-goal";
      goalId: string;
      goal: GoalWords;
      state: FirstGoalState;
      actorIds: readonly string[];
    } & Noted)
  | ({ kind: "change-goal"; goalId: string; seen: number; goal: GoalWords } & Noted)
  | ({ kind: "move-goal"; goalId: string; seen: number; verb: Exclude<GoalVerb, "adjust"> } & MoveWords)
  | { kind: "helpers"; goalId: string; actorIds: readonly string[] }
  | { kind: "add-step"; stepId: string; goalId: string; step: StepWords }
  | { kind: "change-step"; stepId: string; seen: number; step: StepWords }
  | ({ kind: "move-step"; stepId: string; seen: number; verb: StepVerb } & Noted)
  | { kind: "order-steps"; goalId: string; stepIds: readonly string[] }
  | ({ kind: "step-to-task"; stepId: string; taskId: string } & TaskWords)
  | { kind: "said-by"; goalId: string; eventId: string; saidBy: string | null };

export type PendingPlanOp = Pending<PlanOp>;

function subjectOf(op: PlanOp): string {
  if (op.kind === "helpers") return `helpers ${op.goalId}`;
  if (op.kind === "order-steps") return `order ${op.goalId}`;
  if (op.kind === "said-by") return `said ${op.eventId}`;
  return "stepId" in op ? op.stepId : op.goalId;
}

/** What happened in between is told too, so a goal's moves go one by one; of a tick the last one counts. */
function merged(old: PlanOp, fresh: PlanOp): PlanOp | null {
  if (old.kind !== fresh.kind || old.kind === "move-goal") return null;
  return "seen" in old ? withSeen(fresh, old.seen) : fresh;
}

function withSeen(op: PlanOp, version: number): PlanOp {
  return "seen" in op ? { ...op, seen: Math.max(op.seen, version) } : op;
}

/** How what is done with the plan waits in a row. */
export const planLaw: OpLaw<PlanOp> = { subjectOf, merged, withSeen };
