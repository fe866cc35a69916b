import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeWhere, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { currentMember } from "../family/current-members";
import { parse } from "../parse";

const input = z.object({
  familyId: idField,
  goalId: idField,
  eventId: idField,
  /** null: the family together, or nobody in particular. */
  saidBy: idField.nullable(),
});

/**
 * Puts right whose word it was that a coordinator noted of a goal. What a member did by their own link stays theirs.
 * Nothing to change when it was not noted, since somebody else had done the same before.
 */
export async function setSaidBy(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, goalId, eventId, saidBy } = parse(input, given);
  await act(ctx, "plan.set-said-by", coordinatorOf(familyId), async (writer) => {
    const [event] = await rowsOf(writer, "goalEvent", { id: eventId, goalId });
    if (!event || event.coordinatorId === null || event.memberId === saidBy) return;
    if (saidBy) await currentMember(writer, saidBy);
    await changeWhere(writer, "goalEvent", { id: eventId }, { memberId: saidBy });
  });
}
