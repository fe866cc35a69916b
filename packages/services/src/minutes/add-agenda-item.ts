import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { addOnce, changeVersion, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { agendaKinds } from "@rondom/domain/minutes/agenda";
import { behind } from "@rondom/domain/minutes/place";
import { limits, line, lineOrNull } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { agendaOf } from "./agenda-items";
import { meetingForAgenda } from "./meeting-in-minutes";
import { noteWish } from "./wishes";

const input = z.object({
  familyId: idField,
  meetingId: idField,
  id: idField,
  title: line(limits.title),
  kind: z.enum(agendaKinds).default("free"),
  /** The need, task, open question, goal, wish or line it comes from. */
  sourceId: idField.nullish().transform((id) => id ?? null),
  domain: lineOrNull(limits.name),
  sensitive: z.boolean().default(false),
});

/**
 * Puts a point last on the agenda; a removed one with that id comes back. The same request again changes nothing,
 * nor does a second point for what stands on it.
 */
export async function addAgendaItem(ctx: Ctx, given: unknown): Promise<{ agendaItemId: string }> {
  const { familyId, ...item } = parse(input, given);
  return act(ctx, "minutes.add-agenda-item", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    await meetingForAgenda(writer, item.meetingId);
    const agenda = await agendaOf(writer, item.meetingId);
    const same = agenda.find(
      (one) => item.sourceId && one.kind === item.kind && one.sourceId === item.sourceId,
    );
    if (same) return { agendaItemId: same.id };
    const position = behind(agenda);
    if (!(await addOnce(writer, "agendaItem", { ...item, position, version: 1 }))) {
      const known = await rowOf(writer, "agendaItem", item.id);
      if (known.removedAt !== null)
        await changeVersion(writer, "agendaItem", known, { removedAt: null, position });
    }
    await noteWish(writer, item, true);
    return { agendaItemId: item.id };
  });
}
