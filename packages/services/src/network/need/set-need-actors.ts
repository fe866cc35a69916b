import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { actorIdsInput } from "@rondom/domain/network/input";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { currentActors } from "../actor/current-actors";
import { editMap } from "../edit/edit-map";
import { setMeeting } from "./meet-needs";

const input = z.object({ familyId: idField, needId: idField, actorIds: actorIdsInput });

/** Says who meets a need; nobody makes it a gap again. */
export async function setNeedActors(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, needId, actorIds } = parse(input, given);
  await editMap(ctx, "set-need-actors", familyId, async (writer) => {
    await rowOf(writer, "need", needId);
    await currentActors(writer, actorIds);
    await setMeeting(writer, needId, actorIds);
  });
}
