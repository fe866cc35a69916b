import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { actorIdsInput } from "@rondom/domain/network/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { currentActors } from "./current-actors";
import { setMeeting } from "./meet-needs";

const input = z.object({ familyId: idField, needId: idField, actorIds: actorIdsInput });

/** Says who meets a need; nobody makes it a gap again. */
export async function setNeedActors(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, needId, actorIds } = parse(input, given);
  await act(ctx, "network.set-need-actors", coordinatorOf(familyId), async (writer) => {
    await rowOf(writer, "need", needId);
    await currentActors(writer, actorIds);
    await setMeeting(writer, needId, actorIds);
  });
}
