import { stepMove } from "@rondom/domain/plan/step";
import { goalMove } from "@rondom/domain/plan/transition";
import type { TaskOwner, TaskState } from "@rondom/domain/task/task";
import type { GoalView, StepView } from "@rondom/services/plan/load-goals";
import type { PendingPlanOp, PlanOp, StepWords } from "./op";

/** The goals as they look here: what the server has, and on top of it what it has not confirmed; what it refused, not. */
export function withPendingPlan(goals: readonly GoalView[], queue: readonly PendingPlanOp[]): GoalView[] {
  return queue
    .filter(({ refused }) => refused === null)
    .reduce<GoalView[]>((shown, { op }) => withOp(shown, op), [...goals]);
}

/** The goals after one of them. */
export function withOp(goals: readonly GoalView[], op: PlanOp): GoalView[] {
  switch (op.kind) {
    case "add-goal":
      return goals.some(({ id }) => id === op.goalId) ? [...goals] : [...goals, freshGoal(op)];
    case "change-goal":
      return goals.map((goal) => (goal.id === op.goalId ? { ...goal, ...op.goal } : goal));
    case "helpers":
      return goals.map((goal) => (goal.id === op.goalId ? { ...goal, actorIds: [...op.actorIds] } : goal));
    case "said-by":
      // It stands in the history alone.
      return [...goals];
    case "move-goal":
      return goals.map((goal) => (goal.id === op.goalId ? moved(goal, op) : goal));
    case "add-step":
      return goals.map((goal) =>
        goal.id === op.goalId && goal.steps.every(({ id }) => id !== op.stepId)
          ? { ...goal, steps: [...goal.steps, freshStep(op.stepId, op.step)] }
          : goal,
      );
    case "change-step":
      return inSteps(goals, op.stepId, (step) => [{ ...step, ...op.step }]);
    case "order-steps":
      return goals.map((goal) => (goal.id === op.goalId ? ordered(goal, op.stepIds) : goal));
    case "step-to-task":
      return inSteps(goals, op.stepId, (step) => [
        { ...step, task: { id: op.taskId, state: stateOf(op.owner) } },
      ]);
    case "move-step":
      return inSteps(goals, op.stepId, (step) => {
        const move = stepMove(step.state, op.verb);
        if (move.kind !== "step") return [step];
        // What is taken off the list is not there.
        return move.to === "dropped" ? [] : [{ ...step, state: move.to }];
      });
  }
}

function freshGoal({ goalId, goal, state, actorIds }: Extract<PlanOp, { kind: "add-goal" }>): GoalView {
  const nothingYet = { askAgainOn: null, reachedAt: null, version: 1, steps: [] };
  return { ...goal, ...nothingYet, id: goalId, state, actorIds: [...actorIds] };
}

function freshStep(id: string, step: StepWords): StepView {
  return { ...step, id, state: "open", task: null, version: 1 };
}

function moved(
  goal: GoalView,
  { verb, askAgainOn = null }: Extract<PlanOp, { kind: "move-goal" }>,
): GoalView {
  const move = goalMove(goal.state, verb, "coordinator");
  if (move.kind !== "step") return goal;
  return { ...goal, state: move.to, askAgainOn: move.to === "parked" ? askAgainOn : null };
}

/** As the server has it: those that are not named come after, as they stood. */
function ordered(goal: GoalView, stepIds: readonly string[]): GoalView {
  const rank = ({ id }: StepView) => (stepIds.includes(id) ? stepIds.indexOf(id) : stepIds.length);
  return { ...goal, steps: goal.steps.toSorted((a, b) => rank(a) - rank(b)) };
}

/** In which a task begins. */
function stateOf(owner: TaskOwner | null): TaskState {
  if (owner === null) return "to-find";
  return owner.kind === "coordinator" ? "accepted" : "asked";
}

function inSteps(
  goals: readonly GoalView[],
  stepId: string,
  change: (step: StepView) => StepView[],
): GoalView[] {
  return goals.map((goal) =>
    goal.steps.some(({ id }) => id === stepId)
      ? { ...goal, steps: goal.steps.flatMap((step) => (step.id === stepId ? change(step) : [step])) }
      : goal,
  );
}
