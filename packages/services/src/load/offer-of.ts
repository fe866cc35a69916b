import type { Row } from "@rondom/db/tables/schema";
import type { Offer } from "@rondom/domain/load/offer";

/** What a row says that a volunteer can do. */
export function offerOf(row: Row<"volunteerOffer">): Offer {
  const { hours, themes, lastDay, notKinds, notWords } = row;
  return { hours, themes, lastDay, notKinds, notWords };
}
