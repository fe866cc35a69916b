import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { addOnce } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { offerBar, offerInput, offerStand } from "@rondom/domain/load/offer";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { currentActor } from "../network/actor/current-actors";
import { parse } from "../parse";

const input = z.object({ familyId: idField, id: idField, actorId: idField, offer: offerInput });

/**
 * Notes what a volunteer of the family can do, said by phone or at the table; what was said before stays behind it.
 * Throws Refusal("not-now", "not-a-volunteer"). The same id again changes nothing.
 */
export async function noteOffer(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, id, actorId, offer } = parse(input, given);
  await act(ctx, "load.note-offer", coordinatorOf(familyId), async (writer) => {
    const actor = await currentActor(writer, actorId);
    const bar = offerBar(offerStand(actor), "note");
    if (bar) throw new Refusal("not-now", bar);
    const { contactId } = actor;
    const { coordinatorId } = writer.access;
    await addOnce(writer, "volunteerOffer", { id, contactId, ...offer, at: writer.now, coordinatorId });
  });
}
