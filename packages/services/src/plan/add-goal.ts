import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { addOnce, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { actorIdsInput } from "@rondom/domain/network/input";
import { goalInput } from "@rondom/domain/plan/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { currentMember } from "../family/current-members";
import { currentActors } from "../network/current-actors";
import { knownDomain } from "../network/known-domain";
import { parse } from "../parse";
import { setSupporters } from "./set-supporters";

const input = z.object({
  familyId: idField,
  id: idField,
  goal: goalInput,
  actorIds: actorIdsInput.default([]),
});

/** Adds a goal, under way; the same id again changes nothing. */
export async function addGoal(ctx: Ctx, given: unknown): Promise<{ goalId: string }> {
  const { familyId, id, goal, actorIds } = parse(input, given);
  return act(ctx, "plan.add-goal", coordinatorOf(familyId), async (writer) => {
    await knownDomain(writer, goal.domain);
    if (goal.memberId) await currentMember(writer, goal.memberId);
    await currentActors(writer, actorIds);
    const position = (await rowsOf(writer, "goal")).length;
    const row = { id, ...goal, state: "under-way" as const, position, createdAt: writer.now, version: 1 };
    if (await addOnce(writer, "goal", row)) await setSupporters(writer, id, actorIds);
    return { goalId: id };
  });
}
