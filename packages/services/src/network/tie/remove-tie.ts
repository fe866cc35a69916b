import { changeWhere, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { editMap } from "../edit/edit-map";

const input = z.object({ familyId: idField, tieId: idField });

/** Ends that two actors know each other. */
export async function removeTie(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, tieId } = parse(input, given);
  await editMap(ctx, "remove-tie", familyId, async (writer) => {
    await rowOf(writer, "tie", tieId);
    await changeWhere(writer, "tie", { id: tieId, until: null }, { until: writer.now });
  });
}
