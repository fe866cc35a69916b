import type { PersonAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { LinkPurpose } from "@rondom/domain/access/link";
import { isLifeDomain } from "@rondom/domain/network/life-domain";

/** Links of who takes part in the meetings. A purpose that is not named here shows nothing of the map. */
const purposes: readonly LinkPurpose[] = ["invitation", "task", "report"];

/**
 * The actor who may read the shared map through this link, or null. That the link lives was asked by its grant; the
 * file must be open, the person round the family, and an invitation not taken back.
 */
export async function mapReader(reader: Reader<PersonAccess>): Promise<string | null> {
  const { person, purpose, subjectId, readOnly } = reader.access;
  if (readOnly || person.kind !== "actor" || !purposes.includes(purpose)) return null;
  if ((await rowsOf(reader, "actor", { id: person.id, until: null })).length === 0) return null;
  if (purpose !== "invitation") return person.id;
  const standing = await rowsOf(reader, "invitation", { id: subjectId, withdrawnAt: null });
  return standing.length > 0 ? person.id : null;
}

/** Whether this link has a page of the map: somebody who may read it, and a domain that is shared. */
export async function hasMapToRead(reader: Reader<PersonAccess>): Promise<boolean> {
  const shares = await rowsOf(reader, "domainShare", { withdrawnAt: null });
  if (shares.length === 0 || (await mapReader(reader)) === null) return false;
  const own = new Set((await rowsOf(reader, "ownDomain", { until: null })).map(({ id }) => id));
  return shares.some(({ domain }) => isLifeDomain(domain) || own.has(domain));
}
