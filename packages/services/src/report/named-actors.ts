import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import { type PersonKey, personKey } from "@rondom/domain/person";

/** The actors of whom the family agrees now that they are named to the others. */
export async function namedActors(reader: Reader<InFamily>): Promise<Set<PersonKey>> {
  const consents = await rowsOf(reader, "consent", { kind: "name", withdrawnAt: null });
  return new Set(consents.map(({ actorId }) => personKey({ kind: "actor", id: actorId })));
}
