import { addOnce, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { currentActors } from "../actor/current-actors";
import { editMap } from "../edit/edit-map";

const input = z.object({ familyId: idField, id: idField, actorId: idField, otherId: idField });

/** Notes that two actors know each other, once for the two. Throws Refusal("not-now", "same-person"). */
export async function addTie(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, id, actorId, otherId } = parse(input, given);
  await editMap(ctx, "add-tie", familyId, async (writer) => {
    if (actorId === otherId) throw new Refusal("not-now", "same-person");
    if ((await rowsOf(writer, "tie", { id })).length > 0) return;
    await currentActors(writer, [actorId, otherId]);
    const between = (await rowsOf(writer, "tie", { until: null })).some(
      (tie) =>
        (tie.actorId === actorId && tie.otherId === otherId) ||
        (tie.actorId === otherId && tie.otherId === actorId),
    );
    if (!between) await addOnce(writer, "tie", { id, actorId, otherId, since: writer.now });
  });
}
