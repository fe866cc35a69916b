import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { carriedByContact } from "@rondom/db/load/carried-by-contact";
import { carriedInFamily } from "@rondom/db/load/carried-in-family";
import { newestOffers } from "@rondom/db/load/newest-offers";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Bearer } from "@rondom/domain/load/bearer";
import { loadRound } from "../meeting/load-candidates";
import { offerOf } from "./offer-of";

/** Somebody who can carry a task, with the words that name them. */
export interface NamedBearer extends Bearer {
  id: string;
  name: string;
  role: string | null;
  /** When what they offer was said; null: never. */
  offerAt: number | null;
}

/** Everybody of and round the family with what they carry, over all families of the organisation. */
export async function loadBearers(reader: Reader<FamilyAccess>): Promise<NamedBearer[]> {
  const { candidates, people } = await loadRound(reader);
  const actors = new Map((await rowsOf(reader, "actor")).map((row) => [row.id, row]));
  const here = await carriedInFamily(reader);
  const over = await carriedByContact(reader);
  const offers = await newestOffers(
    reader,
    [...actors.values()].map((actor) => actor.contactId),
  );
  return candidates.flatMap(({ key, kind, minor, volunteer, domains }) => {
    const person = people.get(key);
    if (!person) return [];
    const contactId = kind === "actor" ? actors.get(person.id)?.contactId : undefined;
    const others = over.filter(
      (each) => each.contactId === contactId && each.familyId !== reader.access.familyId,
    );
    const offer = contactId === undefined ? undefined : offers.get(contactId);
    const { id, name, role, formal } = person;
    return [
      {
        key,
        kind,
        id,
        name,
        role,
        formal,
        volunteer,
        minor,
        domains,
        here: here.get(id) ?? { tasks: 0, weight: 0 },
        elsewhere: {
          tasks: others.reduce((all, each) => all + each.tasks, 0),
          weight: others.reduce((all, each) => all + each.weight, 0),
        },
        offer: offer && volunteer ? offerOf(offer) : null,
        offerAt: offer && volunteer ? offer.at : null,
      },
    ];
  });
}
