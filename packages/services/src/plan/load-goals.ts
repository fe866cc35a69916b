import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import type { GoalState, GoalStepState } from "@rondom/domain/plan/goal";
import type { TaskOwner, TaskState } from "@rondom/domain/task/task";
import { taskHasEnded } from "@rondom/domain/task/transition";

export interface StepView {
  id: string;
  words: string;
  means: string | null;
  language: string;
  byFrom: string | null;
  byDate: string | null;
  byWords: string | null;
  /** null: nobody yet. */
  who: TaskOwner | null;
  state: GoalStepState;
  /** The task it became, while that is open or done. */
  task: { id: string; state: TaskState } | null;
  version: number;
}

export interface GoalView {
  id: string;
  memberId: string | null;
  domain: string;
  what: string;
  how: string | null;
  /** In which `what` and `how` were said. */
  language: string;
  /** With byDate: a period. */
  byFrom: string | null;
  byDate: string | null;
  byWords: string | null;
  shared: boolean;
  state: GoalState;
  /** Of a parked goal. */
  askAgainOn: string | null;
  /** When it was last reached (ms), while it is. */
  reachedAt: number | null;
  version: number;
  /** Who supports it; none is shown as a gap. */
  actorIds: string[];
  /** In their order; those taken off the list are not there. */
  steps: StepView[];
}

/** All goals of the family in their order, with their steps and who supports each now. */
export async function loadGoals(reader: Reader<InFamily>): Promise<GoalView[]> {
  const here = new Set((await rowsOf(reader, "actor", { until: null })).map((actor) => actor.id));
  const supporters = await rowsOf(reader, "goalActor", { until: null });
  const goals = await rowsOf(reader, "goal");
  if (goals.length === 0) return [];
  const steps = await rowsOf(reader, "goalStep", { state: ["open", "done"] });
  const tasks = await tasksOfSteps(reader, steps);
  const reached = await rowsOf(reader, "goalEvent", { kind: "reached" });
  return goals.map(({ familyId, organisationId, position, createdAt, ...goal }) => ({
    ...goal,
    reachedAt:
      goal.state === "reached" ? (reached.findLast((event) => event.goalId === goal.id)?.at ?? null) : null,
    actorIds: supporters
      .filter((row) => row.goalId === goal.id && here.has(row.actorId))
      .map((row) => row.actorId),
    steps: steps
      .filter((step) => step.goalId === goal.id)
      .map((step) => stepView(step, tasks.findLast((task) => task.stepId === step.id) ?? null)),
  }));
}

async function tasksOfSteps(reader: Reader<InFamily>, steps: readonly Row<"goalStep">[]) {
  if (steps.length === 0) return [];
  const tasks = await rowsOf(reader, "task", { stepId: steps.map(({ id }) => id) });
  return tasks.filter(({ state }) => state === "done" || !taskHasEnded(state));
}

function stepView(step: Row<"goalStep">, task: Row<"task"> | null): StepView {
  const { familyId, organisationId, goalId, position, createdAt, whoKind, whoId, ...rest } = step;
  return {
    ...rest,
    who: whoKind === "nobody" ? null : { kind: whoKind, id: whoId },
    task: task && { id: task.id, state: task.state },
  };
}
