import type { PersonAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { readingMember } from "../family/reading-member";
import { loadMap } from "../network/load-map";

/** Somebody round the family, to choose on a page of a member. */
export interface PersonRound {
  id: string;
  name: string;
  role: string | null;
  /** One of those that were named before. */
  named: boolean;
}

/** Whom a member can choose: those `named` first, then all of the map; a minor without the map reads of the named alone. */
export async function peopleRound(
  reader: Reader<PersonAccess>,
  named: readonly string[],
): Promise<PersonRound[]> {
  const { ticked } = await readingMember(reader, "map");
  return (await loadMap(reader)).actors
    .map(({ id, name, role }) => ({ id, name, role, named: named.includes(id) }))
    .filter((person) => person.named || ticked)
    .toSorted((a, b) => Number(b.named) - Number(a.named));
}
