import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeVersion, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { type LineState, lineState } from "./line-row";
import { meetingForMinutes } from "./meeting-in-minutes";

const input = z.object({ familyId: idField, id: idField, version: z.int().min(1) });

/** Takes a line off the minutes; it can be put back. Throws Refusal("changed-meanwhile") over a newer version. */
export async function removeLine(ctx: Ctx, given: unknown): Promise<LineState> {
  const { familyId, id, version } = parse(input, given);
  return act(ctx, "minutes.remove-line", coordinatorOf(familyId), async (writer) => {
    const row = await rowOf(writer, "line", id);
    await meetingForMinutes(writer, row.meetingId);
    if (row.removedAt === null) {
      const by = { changedAt: writer.now, changedBy: writer.access.coordinatorId };
      await changeVersion(writer, "line", { id, version }, { removedAt: writer.now, ...by });
    }
    return lineState(await rowOf(writer, "line", id));
  });
}
