import { changeWhere, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { consentKinds } from "@rondom/domain/network/consent";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { editMap } from "../edit/edit-map";

const input = z.object({ familyId: idField, actorId: idField, kind: z.enum(consentKinds) });

/** Notes that the family takes back what it agreed to for an actor; nothing to take back changes nothing. */
export async function withdrawConsent(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, actorId, kind } = parse(input, given);
  await editMap(ctx, "withdraw-consent", familyId, async (writer) => {
    await rowOf(writer, "actor", actorId);
    const patch = { withdrawnAt: writer.now, withdrawnBy: writer.access.coordinatorId };
    await changeWhere(writer, "consent", { actorId, kind, withdrawnAt: null }, patch);
  });
}
