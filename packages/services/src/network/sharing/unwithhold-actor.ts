import { changeWhere, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { currentActor } from "../actor/current-actors";
import { editMap } from "../edit/edit-map";

const input = z.object({ familyId: idField, actorId: idField });

/** Shows somebody again who was left out, also from an earlier time on this map. Nothing to lift changes nothing. */
export async function unwithholdActor(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, actorId } = parse(input, given);
  await editMap(ctx, "unwithhold-actor", familyId, async (writer) => {
    const { contactId } = await currentActor(writer, actorId);
    const same = (await rowsOf(writer, "actor", { contactId })).map(({ id }) => id);
    const patch = { liftedAt: writer.now, liftedBy: writer.access.coordinatorId };
    await changeWhere(writer, "withholding", { actorId: same, liftedAt: null }, patch);
  });
}
