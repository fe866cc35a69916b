import { add, addOnce } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { newId } from "@rondom/domain/id";
import { limits, wordsOrNull } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { currentActor } from "../actor/current-actors";
import { editMap } from "../edit/edit-map";
import { loadSharing } from "./load-sharing";

const input = z.object({
  familyId: idField,
  id: idField,
  actorId: idField,
  /** For somebody's safety: logged in the family's layer, for the coordinators alone. */
  reason: wordsOrNull(limits.line),
});

/** Leaves somebody out of the map for all its other readers. Who is left out already stays so. */
export async function withholdActor(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, id, actorId, reason } = parse(input, given);
  await editMap(ctx, "withhold-actor", familyId, async (writer) => {
    await currentActor(writer, actorId);
    if ((await loadSharing(writer)).withheld.has(actorId)) return;
    const { coordinatorId } = writer.access;
    const added = await addOnce(writer, "withholding", { id, actorId, at: writer.now, coordinatorId });
    if (added && reason) {
      await add(writer, "withholdingReason", { id: newId(), withholdingId: id, words: reason });
    }
  });
}
