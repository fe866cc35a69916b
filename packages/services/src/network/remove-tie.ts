import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeWhere, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

const input = z.object({ familyId: idField, tieId: idField });

/** Ends that two actors know each other. */
export async function removeTie(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, tieId } = parse(input, given);
  await act(ctx, "network.remove-tie", coordinatorOf(familyId), async (writer) => {
    await rowOf(writer, "tie", tieId);
    await changeWhere(writer, "tie", { id: tieId, until: null }, { until: writer.now });
  });
}
