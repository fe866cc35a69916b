import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { actorIdsInput } from "@rondom/domain/network/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { currentActors } from "../network/current-actors";
import { parse } from "../parse";
import { setSupporters } from "./set-supporters";

const input = z.object({ familyId: idField, goalId: idField, actorIds: actorIdsInput });

/** Says who supports a goal; nobody is shown as a gap. */
export async function setGoalActors(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, goalId, actorIds } = parse(input, given);
  await act(ctx, "plan.set-goal-actors", coordinatorOf(familyId), async (writer) => {
    await rowOf(writer, "goal", goalId);
    await currentActors(writer, actorIds);
    await setSupporters(writer, goalId, actorIds);
  });
}
