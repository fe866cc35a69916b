import type { Reader } from "@rondom/db/access/handle";
import { rowOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { Refusal } from "@rondom/domain/refusal";
import { heldGoal } from "./held-goal";
import type { PlanAccess } from "./plan-keeper";

/** A step and its goal, for who may change that. Throws Refusal("not-found"), or ("not-now", "goal-not-yours"). */
export async function heldStep(
  reader: Reader<PlanAccess>,
  stepId: string,
): Promise<{ step: Row<"goalStep">; goal: Row<"goal"> }> {
  const step = await rowOf(reader, "goalStep", stepId);
  const { goal, party } = await heldGoal(reader, step.goalId);
  if (party === "other") throw new Refusal("not-now", "goal-not-yours");
  return { step, goal };
}
