import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { newestOffers } from "@rondom/db/load/newest-offers";
import { add, changeWhere, rowOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import type { Pair } from "../network/actor/merge-map-rows";
import { offerOf } from "./offer-of";

/**
 * Two actors turn out to be one person: the questions that one looked for, a step back that waits, and what they offer
 * go to the one who stays, unless that one said what they offer.
 */
export async function mergeLoad(writer: Writer<FamilyAccess>, { keepId, goneId }: Pair): Promise<void> {
  const waits = ["open", "searching"] as const;
  const theirs = { ownerKind: "actor", ownerId: goneId, state: waits } as const;
  await changeWhere(writer, "openQuestion", theirs, { ownerId: keepId });
  const standing = { actorId: goneId, takenBackAt: null, settledAt: null };
  await changeWhere(writer, "stepBack", standing, { actorId: keepId });
  const keep = (await rowOf(writer, "actor", keepId)).contactId;
  const gone = (await rowOf(writer, "actor", goneId)).contactId;
  const offers = await newestOffers(writer, [keep, gone]);
  const offer = offers.get(gone);
  if (!offer || offers.has(keep)) return;
  const { at, coordinatorId } = offer;
  await add(writer, "volunteerOffer", { id: newId(), contactId: keep, ...offerOf(offer), at, coordinatorId });
}
