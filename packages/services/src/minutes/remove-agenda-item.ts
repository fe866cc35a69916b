import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeVersion, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { linesOf } from "./agenda-items";
import { meetingForAgenda } from "./meeting-in-minutes";
import { noteWish } from "./wishes";

const input = z.object({ familyId: idField, id: idField, version: z.int().min(1) });

/** Takes a point off the agenda. Throws Refusal("not-now", "has-lines") once something was written under it. */
export async function removeAgendaItem(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, id, version } = parse(input, given);
  await act(ctx, "minutes.remove-agenda-item", coordinatorOf(familyId), async (writer) => {
    const item = await rowOf(writer, "agendaItem", id);
    await meetingForAgenda(writer, item.meetingId);
    if (item.removedAt !== null) return;
    if ((await linesOf(writer, { agendaItemId: id })).length > 0) throw new Refusal("not-now", "has-lines");
    await changeVersion(writer, "agendaItem", { id, version }, { removedAt: writer.now });
    await noteWish(writer, item, false);
  });
}
