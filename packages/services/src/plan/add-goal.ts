import { act } from "@rondom/db/access/act";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { addOnce, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { actorIdsInput } from "@rondom/domain/network/input";
import { firstEvents, firstGoalStates } from "@rondom/domain/plan/goal";
import { goalInput } from "@rondom/domain/plan/input";
import { mustBePeriod } from "@rondom/domain/plan/period";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { currentMember } from "../family/current-members";
import { currentActors } from "../network/actor/current-actors";
import { knownDomain } from "../network/domain/known-domain";
import { parse } from "../parse";
import { partyTo } from "./held-goal";
import { noteGoalEvent } from "./note-goal-event";
import { notedOf, planKeeper, planOf } from "./plan-keeper";
import { setSupporters } from "./set-supporters";

const input = z.object({
  ...planOf,
  id: idField,
  goal: goalInput,
  /** What a member writes down is a wish until they choose it; what a coordinator notes is under way. */
  state: z.enum(firstGoalStates).optional(),
  actorIds: actorIdsInput.default([]),
  ...notedOf,
});

/** Adds a goal: a coordinator any, a member their own, an adult the family's too. The same id again changes nothing. */
export async function addGoal(ctx: Ctx, given: unknown): Promise<{ goalId: string }> {
  const { familyId, id, goal, actorIds, saidBy, eventId, ...asked } = parse(input, given);
  mustBePeriod(goal, "goal.byDate");
  return act(ctx, "plan.add-goal", planKeeper(ctx, familyId), async (writer) => {
    await oneAtATime(writer);
    const party = await partyTo(writer, goal);
    if (party === "other") throw new Refusal("not-now", "goal-not-yours");
    const state = asked.state ?? (party === "coordinator" ? "under-way" : "wish");
    await knownDomain(writer, goal.domain);
    if (goal.memberId) await currentMember(writer, goal.memberId);
    if (saidBy) await currentMember(writer, saidBy);
    await currentActors(writer, actorIds);
    const position = (await rowsOf(writer, "goal")).length;
    const row = { id, ...goal, state, position, createdAt: writer.now, version: 1 };
    if (!(await addOnce(writer, "goal", row))) return { goalId: id };
    const { language } = goal;
    await noteGoalEvent(writer, id, { kind: firstEvents[state], language, saidBy, eventId });
    await setSupporters(writer, id, actorIds);
    return { goalId: id };
  });
}
