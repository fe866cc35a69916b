import { idField } from "@rondom/domain/family/input";
import { consentKinds } from "@rondom/domain/network/consent";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { currentActor } from "../actor/current-actors";
import { editMap } from "../edit/edit-map";
import { agree } from "./agree";

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
    await agree(writer, { id, actorId, kind, memberId });
  });
}
