import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { change, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { agendaOf, linesOf } from "./agenda-items";
import { meetingForMinutes } from "./meeting-in-minutes";
import { renumber } from "./renumber";

const input = z.object({ familyId: idField, id: idField, agendaItemId: idField, index: z.int().min(0) });

/** Puts a line elsewhere, under the same or another point (0: first; beyond the end: last). Its version stays. */
export async function moveLine(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, id, agendaItemId, index } = parse(input, given);
  await act(ctx, "minutes.move-line", coordinatorOf(familyId), async (writer) => {
    const line = await rowOf(writer, "line", id);
    await meetingForMinutes(writer, line.meetingId);
    const items = await agendaOf(writer, line.meetingId);
    if (items.every((item) => item.id !== agendaItemId)) throw new Refusal("not-found");
    if (line.agendaItemId !== agendaItemId) await change(writer, "line", id, { agendaItemId });
    await renumber(writer, "line", await linesOf(writer, { agendaItemId }), id, index);
  });
}
