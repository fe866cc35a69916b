import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeVersion, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { lineKinds, withKind } from "@rondom/domain/minutes/line";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { contentOf, type LineState, lineColumns, lineState } from "./line-row";
import { meetingForMinutes } from "./meeting-in-minutes";

const input = z.object({ familyId: idField, id: idField, version: z.int().min(1), kind: z.enum(lineKinds) });

/** Gives a line another kind; the words stay. What it is already changes nothing, at any version. */
export async function changeLineKind(ctx: Ctx, given: unknown): Promise<LineState> {
  const { familyId, id, version, kind } = parse(input, given);
  return act(ctx, "minutes.change-line-kind", coordinatorOf(familyId), async (writer) => {
    const row = await rowOf(writer, "line", id);
    await meetingForMinutes(writer, row.meetingId);
    if (row.kind !== kind) {
      const changed = lineColumns(withKind(contentOf(row), kind));
      const by = { changedAt: writer.now, changedBy: writer.access.coordinatorId };
      await changeVersion(writer, "line", { id, version }, { ...changed, ...by });
    }
    return lineState(await rowOf(writer, "line", id));
  });
}
