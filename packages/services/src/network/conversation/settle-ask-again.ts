import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeWhere, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";

const input = z.object({ familyId: idField, id: idField });

/** Notes that what was to be asked again was spoken about, or need not be asked any more. */
export async function settleAskAgain(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, id } = parse(input, given);
  await act(ctx, "network.settle-ask-again", coordinatorOf(familyId), async (writer) => {
    await rowOf(writer, "askAgain", id);
    const settled = { settledAt: writer.now, settledBy: writer.access.coordinatorId };
    await changeWhere(writer, "askAgain", { id, settledAt: null }, settled);
  });
}
