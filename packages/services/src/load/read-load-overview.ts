import { look } from "@rondom/db/access/act";
import { coordinator } from "@rondom/db/access/grants";
import { caseloadOf } from "@rondom/db/home/caseload";
import { carriedByContact } from "@rondom/db/load/carried-by-contact";
import { helpersOf } from "@rondom/db/load/helpers-of";
import { newestOffers } from "@rondom/db/load/newest-offers";
import type { Carried } from "@rondom/domain/load/bearer";
import type { Offer } from "@rondom/domain/load/offer";
import type { Ctx } from "../ctx";
import { offerOf } from "./offer-of";

export interface LoadLine {
  contactId: string;
  name: string;
  formal: boolean;
  /** Of at least one of her families. */
  volunteer: boolean;
  /** Her own families in which they stand, by name, with what they carry there. */
  families: ({ id: string; name: string } & Carried)[];
  /** In all other families of the organisation together: which ones is not told. */
  elsewhere: Carried;
  all: Carried;
  offer: Offer | null;
}

/**
 * Everybody round the families of the coordinator who looks, the most loaded first. Families that are not hers stay
 * unnamed, and uncounted too: their tasks are one sum.
 */
export async function readLoadOverview(ctx: Ctx): Promise<{ lines: LoadLine[] }> {
  return look(ctx, coordinator, async (reader) => {
    const caseload = await caseloadOf(reader);
    const helpers = await helpersOf(caseload);
    const carried = await carriedByContact(reader);
    const ids = [...new Set(helpers.map(({ contactId }) => contactId))];
    const offers = await newestOffers(reader, ids);
    const lines = ids.flatMap((contactId): LoadLine[] => {
      const parts = helpers.filter((each) => each.contactId === contactId);
      const [first] = parts;
      if (!first) return [];
      const own = new Set(caseload.ids);
      const theirs = carried.filter((each) => each.contactId === contactId);
      const volunteer = parts.some((part) => part.volunteer);
      const offer = offers.get(contactId);
      return [
        {
          contactId,
          name: first.name,
          formal: first.formal,
          volunteer,
          families: parts.map(({ familyId }) => ({
            id: familyId,
            name: caseload.names.get(familyId) ?? "",
            ...sumOf(theirs.filter((each) => each.familyId === familyId)),
          })),
          elsewhere: sumOf(theirs.filter(({ familyId }) => !own.has(familyId))),
          all: sumOf(theirs),
          offer: offer && volunteer ? offerOf(offer) : null,
        },
      ];
    });
    return {
      lines: lines.toSorted(
        (a, b) =>
          b.all.weight - a.all.weight || b.all.tasks - a.all.tasks || a.name.localeCompare(b.name, "nl"),
      ),
    };
  });
}

function sumOf(some: readonly Carried[]): Carried {
  return {
    tasks: some.reduce((all, each) => all + each.tasks, 0),
    weight: some.reduce((all, each) => all + each.weight, 0),
  };
}
