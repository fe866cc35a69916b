import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { agendaOf } from "./agenda-items";
import { meetingForAgenda } from "./meeting-in-minutes";
import { renumber } from "./renumber";

const input = z.object({ familyId: idField, id: idField, index: z.int().min(0) });

/** Puts a point at another place on the agenda (0: first; beyond the end: last). */
export async function moveAgendaItem(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, id, index } = parse(input, given);
  await act(ctx, "minutes.move-agenda-item", coordinatorOf(familyId), async (writer) => {
    const { meetingId, removedAt } = await rowOf(writer, "agendaItem", id);
    await meetingForAgenda(writer, meetingId);
    if (removedAt === null)
      await renumber(writer, "agendaItem", await agendaOf(writer, meetingId), id, index);
  });
}
