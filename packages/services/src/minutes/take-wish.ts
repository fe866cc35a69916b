import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { addOnce, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { asTitle } from "@rondom/domain/minutes/agenda-proposal";
import { behind } from "@rondom/domain/minutes/place";
import { Refusal } from "@rondom/domain/refusal";
import { limits, lineOrNull } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { agendaOf } from "./agenda-items";
import { meetingForAgenda } from "./meeting-in-minutes";
import { noteWish } from "./wishes";

const input = z.object({
  familyId: idField,
  meetingId: idField,
  wishId: idField,
  id: idField,
  title: lineOrNull(limits.title),
});

/**
 * Puts a wish of the family on the agenda. Its own words become the title only when the member chose that everyone may
 * read them; else the coordinator types one: Refusal("not-valid", title "needed") without it.
 */
export async function takeWish(ctx: Ctx, given: unknown): Promise<{ agendaItemId: string }> {
  const { familyId, meetingId, wishId, id, title } = parse(input, given);
  return act(ctx, "minutes.take-wish", coordinatorOf(familyId), async (writer) => {
    await meetingForAgenda(writer, meetingId);
    const wish = await rowOf(writer, "wish", wishId);
    const words = title ?? (wish.forAll ? asTitle(wish.words) : null);
    if (words === null) throw new Refusal("not-valid", undefined, [{ path: "title", reason: "needed" }]);
    await addOnce(writer, "agendaItem", {
      id,
      meetingId,
      kind: "wish",
      sourceId: wishId,
      title: words,
      domain: wish.domain,
      sensitive: false,
      position: behind(await agendaOf(writer, meetingId)),
      version: 1,
    });
    await noteWish(writer, { kind: "wish", sourceId: wishId }, true);
    return { agendaItemId: id };
  });
}
