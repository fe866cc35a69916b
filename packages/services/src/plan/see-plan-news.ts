import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeWhere } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

const input = z.object({ familyId: idField, eventIds: z.array(idField).max(1000) });

/** "I have seen this": only what was on her screen; what came in meanwhile stays new. */
export async function seePlanNews(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, eventIds } = parse(input, given);
  await act(ctx, "plan.see-news", coordinatorOf(familyId), async (writer) => {
    if (eventIds.length === 0) return;
    await changeWhere(writer, "goalEvent", { id: eventIds, seenAt: null }, { seenAt: writer.now });
  });
}
