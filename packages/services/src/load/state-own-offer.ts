import { act } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { add } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { offerBar, offerInput, offerStand } from "@rondom/domain/load/offer";
import { Refusal } from "@rondom/domain/refusal";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { ownActor } from "./own-actor";

/** A volunteer says by their own link what they can do. Throws Refusal("not-found") for anybody else. */
export async function stateOwnOffer(ctx: Ctx, given: unknown): Promise<void> {
  const offer = parse(offerInput, given);
  await act(ctx, "load.state-own-offer", linkHolder, async (writer) => {
    const actor = await ownActor(writer);
    if (offerBar(offerStand(actor), "state")) throw new Refusal("not-found");
    const { contactId } = actor;
    await add(writer, "volunteerOffer", { id: newId(), contactId, ...offer, at: writer.now });
  });
}
