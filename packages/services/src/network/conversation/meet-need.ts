import { addOnce, rowOf, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { currentActor } from "../actor/current-actors";
import { editMap } from "../edit/edit-map";

const input = z.object({ familyId: idField, id: idField, needId: idField, actorId: idField });

/** Names one helper more for a need; one who is named already stays. The same id again changes nothing. */
export async function meetNeed(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, id, needId, actorId } = parse(input, given);
  await editMap(ctx, "meet-need", familyId, async (writer) => {
    if ((await rowsOf(writer, "needActor", { id })).length > 0) return;
    await rowOf(writer, "need", needId);
    await currentActor(writer, actorId);
    const standing = await rowsOf(writer, "needActor", { needId, actorId, until: null });
    if (standing.length === 0) await addOnce(writer, "needActor", { id, needId, actorId, since: writer.now });
  });
}
