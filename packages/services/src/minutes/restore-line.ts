import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeVersion, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { type LineState, lineState } from "./line-row";
import { meetingForMinutes } from "./meeting-in-minutes";

const input = z.object({ familyId: idField, id: idField });

/** Puts a removed line back where it was. Throws Refusal("not-now", "point-removed") when its point is gone. */
export async function restoreLine(ctx: Ctx, given: unknown): Promise<LineState> {
  const { familyId, id } = parse(input, given);
  return act(ctx, "minutes.restore-line", coordinatorOf(familyId), async (writer) => {
    const row = await rowOf(writer, "line", id);
    await meetingForMinutes(writer, row.meetingId);
    if (row.removedAt !== null) {
      const point = await rowOf(writer, "agendaItem", row.agendaItemId);
      if (point.removedAt !== null) throw new Refusal("not-now", "point-removed");
      await changeVersion(writer, "line", row, { removedAt: null, changedAt: writer.now });
    }
    return lineState(await rowOf(writer, "line", id));
  });
}
