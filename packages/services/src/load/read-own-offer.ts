import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { newestOffers } from "@rondom/db/load/newest-offers";
import type { Offer } from "@rondom/domain/load/offer";
import { Refusal } from "@rondom/domain/refusal";
import type { Ctx } from "../ctx";
import { offerOf } from "./offer-of";
import { ownActor } from "./own-actor";

/** What a volunteer last said that they can do; null: nothing yet. Throws Refusal("not-found") for anybody else. */
export async function readOwnOffer(ctx: Ctx): Promise<{ offer: Offer | null }> {
  return look(ctx, linkHolder, async (reader) => {
    const { contactId, volunteer } = await ownActor(reader);
    if (!volunteer) throw new Refusal("not-found");
    const row = (await newestOffers(reader, [contactId])).get(contactId);
    return { offer: row ? offerOf(row) : null };
  });
}
