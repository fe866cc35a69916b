import { act } from "@rondom/db/access/act";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { change, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { heldGoal } from "./held-goal";
import { planKeeper, planOf } from "./plan-keeper";

const input = z.object({ ...planOf, goalId: idField, stepIds: z.array(idField).max(200) });

/** Puts the steps of a goal in this order; those that are not named come after, as they stood. */
export async function orderSteps(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, goalId, stepIds } = parse(input, given);
  await act(ctx, "plan.order-steps", planKeeper(ctx, familyId), async (writer) => {
    await oneAtATime(writer);
    const { party } = await heldGoal(writer, goalId);
    if (party === "other") throw new Refusal("not-now", "goal-not-yours");
    const steps = await rowsOf(writer, "goalStep", { goalId });
    if (stepIds.some((id) => steps.every((step) => step.id !== id))) throw new Refusal("not-found");
    const rank = (id: string) => (stepIds.includes(id) ? stepIds.indexOf(id) : stepIds.length);
    const ordered = steps.toSorted((a, b) => rank(a.id) - rank(b.id));
    for (const [position, { id, position: before }] of ordered.entries()) {
      if (position !== before) await change(writer, "goalStep", id, { position });
    }
  });
}
