import type { FamilyAccess } from "@rondom/db/access/access";
import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import type { Writer } from "@rondom/db/access/handle";
import { addOnce, change, rowOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { idField } from "@rondom/domain/family/input";
import { remember } from "@rondom/domain/minutes/save-line";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { linesOf } from "./agenda-items";
import { contentOf, lineColumns } from "./line-row";
import { meetingForMinutes } from "./meeting-in-minutes";
import { renumber } from "./renumber";

const input = z.discriminatedUnion("keep", [
  z.object({ familyId: idField, conflictId: idField, keep: z.enum(["line", "other"]) }),
  z.object({ familyId: idField, conflictId: idField, keep: z.literal("both"), newLineId: idField }),
]);

/** Chooses between two versions of a line, or keeps both as two lines. What was settled stays settled. */
export async function settleConflict(ctx: Ctx, given: unknown): Promise<void> {
  const request = parse(input, given);
  await act(ctx, "minutes.settle-conflict", coordinatorOf(request.familyId), async (writer) => {
    const conflict = await rowOf(writer, "lineConflict", request.conflictId);
    const line = await rowOf(writer, "line", conflict.lineId);
    await meetingForMinutes(writer, line.meetingId);
    if (conflict.settledAt !== null) return;
    if (request.keep === "other") await takeOver(writer, line, conflict);
    if (request.keep === "both") await putBelow(writer, line, conflict, request.newLineId);
    await change(writer, "lineConflict", conflict.id, { settledAt: writer.now });
  });
}

async function takeOver(
  writer: Writer<FamilyAccess>,
  line: Row<"line">,
  other: Row<"lineConflict">,
): Promise<void> {
  await change(writer, "line", line.id, {
    ...lineColumns(contentOf(other)),
    changedAt: writer.now,
    changedBy: writer.access.coordinatorId,
    removedAt: null,
    version: line.version + 1,
  });
}

async function putBelow(
  writer: Writer<FamilyAccess>,
  line: Row<"line">,
  other: Row<"lineConflict">,
  id: string,
): Promise<void> {
  const { meetingId, agendaItemId, position } = line;
  const content = contentOf(other);
  await addOnce(writer, "line", {
    id,
    meetingId,
    agendaItemId,
    ...lineColumns(content),
    position: position + 1,
    createdAt: writer.now,
    changedAt: writer.now,
    changedBy: writer.access.coordinatorId,
    saved: remember([], 0, content),
    version: 1,
  });
  const lines = await linesOf(writer, { agendaItemId });
  const others = lines.filter((each) => each.id !== id);
  await renumber(writer, "line", lines, id, others.findIndex((each) => each.id === line.id) + 1);
}
