import { act } from "@rondom/db/access/act";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { addOnce, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { stepInput } from "@rondom/domain/plan/input";
import { mustBePeriod } from "@rondom/domain/plan/period";
import { goalMove } from "@rondom/domain/plan/transition";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { heldGoal } from "./held-goal";
import { noteGoalEvent } from "./note-goal-event";
import { planKeeper, planOf } from "./plan-keeper";
import { stepRow } from "./step-row";

const input = z.object({ ...planOf, id: idField, goalId: idField, step: stepInput });

/** Adds a step to a goal, last. The same id again changes nothing. A goal that is over takes no more steps. */
export async function addStep(ctx: Ctx, given: unknown): Promise<{ stepId: string }> {
  const { familyId, id, goalId, step } = parse(input, given);
  mustBePeriod(step, "step.byDate");
  return act(ctx, "plan.add-step", planKeeper(ctx, familyId), async (writer) => {
    await oneAtATime(writer);
    const { goal, party } = await heldGoal(writer, goalId);
    const move = goalMove(goal.state, "adjust", party);
    if (move.kind === "bar") throw new Refusal("not-now", move.reason);
    const position = (await rowsOf(writer, "goalStep", { goalId })).length;
    const row = { ...(await stepRow(writer, step)), id, goalId, state: "open" as const, position };
    const added = await addOnce(writer, "goalStep", { ...row, createdAt: writer.now, version: 1 });
    if (added) {
      const { words: was, language } = step;
      await noteGoalEvent(writer, goalId, { kind: "step-added", was, language });
    }
    return { stepId: id };
  });
}
