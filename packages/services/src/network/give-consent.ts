import { addOnce, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { consentKinds } from "@rondom/domain/network/consent";
import { mayAgree } from "@rondom/domain/network/may-agree";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { currentMember, currentMembers } from "../family/current-members";
import { parse } from "../parse";
import { currentActor } from "./current-actors";
import { editMap } from "./edit-map";

const input = z.object({
  familyId: idField,
  id: idField,
  actorId: idField,
  kind: z.enum(consentKinds),
  memberId: idField,
});

/**
 * Notes who of the family agreed that an actor may be invited, or named to the others. What stands already stays.
 * Throws Refusal("not-now", "minor-cannot-agree") for a minor in a family with adults.
 */
export async function giveConsent(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, id, actorId, kind, memberId } = parse(input, given);
  await editMap(ctx, "give-consent", familyId, async (writer) => {
    await currentActor(writer, actorId);
    const member = await currentMember(writer, memberId);
    if (!mayAgree(member, await currentMembers(writer))) throw new Refusal("not-now", "minor-cannot-agree");
    const [standing] = await rowsOf(writer, "consent", { actorId, kind, withdrawnAt: null });
    if (standing) return;
    const { coordinatorId } = writer.access;
    await addOnce(writer, "consent", { id, actorId, kind, memberId, at: writer.now, coordinatorId });
  });
}
