import type { AppRouter } from "@rondom/api/root";
import type { TRPCClient } from "@trpc/client";
import type { PlanOp } from "./op";

/** ms after which a request counts as lost; it is repeated unchanged. */
const patience = 15_000;

/** Sends what is done with a plan to its procedures; gives the version that its goal or step has then, when nobody else came in between. */
export function sendingPlan({ plan }: Pick<TRPCClient<AppRouter>, "plan">, familyId: string) {
  return async (op: PlanOp): Promise<number | null> => {
    const wait = { signal: AbortSignal.timeout(patience) };
    switch (op.kind) {
      case "add-goal": {
        const { kind, goalId: id, ...added } = op;
        await plan.addGoal.mutate({ familyId, id, ...added }, wait);
        return 1;
      }
      case "change-goal": {
        const { kind, seen: version, ...change } = op;
        return (await plan.changeGoal.mutate({ familyId, version, ...change }, wait)).version;
      }
      case "move-goal": {
        const { kind, seen, ...move } = op;
        return next(seen, (await plan.moveGoal.mutate({ familyId, ...move }, wait)).version);
      }
      case "helpers": {
        const { goalId, actorIds } = op;
        await plan.setGoalActors.mutate({ familyId, goalId, actorIds }, wait);
        return null;
      }
      case "add-step": {
        const { stepId: id, goalId, step } = op;
        await plan.addStep.mutate({ familyId, id, goalId, step }, wait);
        return 1;
      }
      case "change-step": {
        const { stepId, seen: version, step } = op;
        return (await plan.changeStep.mutate({ familyId, stepId, version, step }, wait)).version;
      }
      case "move-step": {
        const { kind, seen, ...move } = op;
        return next(seen, (await plan.moveStep.mutate({ familyId, ...move }, wait)).version);
      }
      case "order-steps": {
        const { goalId, stepIds } = op;
        await plan.orderSteps.mutate({ familyId, goalId, stepIds: [...stepIds] }, wait);
        return null;
      }
      case "step-to-task": {
        const { kind, ...task } = op;
        await plan.stepToTask.mutate({ familyId, ...task }, wait);
        return null;
      }
      case "said-by": {
        const { kind, ...said } = op;
        await plan.setSaidBy.mutate({ familyId, ...said }, wait);
        return null;
      }
    }
  };
}

/** Later words have seen what a move left only when nobody wrote something else meanwhile. */
function next(seen: number, version: number): number | null {
  return version <= seen + 1 ? version : null;
}
