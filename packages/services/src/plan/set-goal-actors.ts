import { act } from "@rondom/db/access/act";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { actorIdsInput } from "@rondom/domain/network/input";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { heldGoal } from "./held-goal";
import { noteGoalEvent } from "./note-goal-event";
import { mustBeRound } from "./people-round";
import { planKeeper, planOf } from "./plan-keeper";
import { setSupporters } from "./set-supporters";

const input = z.object({ ...planOf, goalId: idField, actorIds: actorIdsInput });

/** Says who supports a goal: a coordinator, or the member whose goal it is, from the map. Nobody is shown as a gap. */
export async function setGoalActors(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, goalId, actorIds } = parse(input, given);
  await act(ctx, "plan.set-goal-actors", planKeeper(ctx, familyId), async (writer) => {
    await oneAtATime(writer);
    const { party } = await heldGoal(writer, goalId);
    if (party === "other") throw new Refusal("not-now", "goal-not-yours");
    const standing = (await rowsOf(writer, "goalActor", { goalId, until: null })).map((row) => row.actorId);
    await mustBeRound(writer, standing, actorIds);
    if (await setSupporters(writer, goalId, actorIds))
      await noteGoalEvent(writer, goalId, { kind: "helpers" });
  });
}
