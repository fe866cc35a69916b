import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeVersion, rowOf } from "@rondom/db/scope/rows";
import { idField, versionField } from "@rondom/domain/family/input";
import { goalStates } from "@rondom/domain/plan/goal";
import { goalInput } from "@rondom/domain/plan/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { currentMember } from "../family/current-members";
import { knownDomain } from "../network/known-domain";
import { parse } from "../parse";

const input = z.object({
  familyId: idField,
  goalId: idField,
  version: versionField,
  goal: goalInput.extend({ shared: z.boolean(), state: z.enum(goalStates) }),
});

/** Changes a goal and its state: reached, parked ("not now"), or let go, which takes it off the plan. */
export async function changeGoal(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, goalId, version, goal } = parse(input, given);
  await act(ctx, "plan.change-goal", coordinatorOf(familyId), async (writer) => {
    const before = await rowOf(writer, "goal", goalId);
    await knownDomain(writer, goal.domain);
    // A goal keeps the name of a member who left.
    if (goal.memberId && goal.memberId !== before.memberId) await currentMember(writer, goal.memberId);
    await changeVersion(writer, "goal", { id: goalId, version }, goal);
  });
}
