import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeVersion, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { limits, line, lineOrNull } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { meetingForAgenda } from "./meeting-in-minutes";

const input = z.object({
  familyId: idField,
  id: idField,
  version: z.int().min(1),
  title: line(limits.title),
  domain: lineOrNull(limits.name),
  sensitive: z.boolean(),
});

/** Gives a point another title, domain or mark. Throws Refusal("changed-meanwhile") over a newer version. */
export async function changeAgendaItem(ctx: Ctx, given: unknown): Promise<{ version: number }> {
  const { familyId, id, version, ...patch } = parse(input, given);
  return act(ctx, "minutes.change-agenda-item", coordinatorOf(familyId), async (writer) => {
    await meetingForAgenda(writer, (await rowOf(writer, "agendaItem", id)).meetingId);
    await changeVersion(writer, "agendaItem", { id, version }, patch);
    return { version: version + 1 };
  });
}
