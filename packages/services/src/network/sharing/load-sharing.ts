import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { closingOf } from "@rondom/db/family/closing";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Sharing } from "@rondom/domain/network/participant-map";

/**
 * What the family decided, as it stands now; a closed file shares nothing. Somebody who was withheld, left and came back is withheld still: it goes by
 * who they are, not by the row.
 */
export async function loadSharing(reader: Reader<InFamily>): Promise<Sharing> {
  const shares = await rowsOf(reader, "domainShare", { withdrawnAt: null });
  const closed = await closingOf(reader);
  const standing = new Set(
    (await rowsOf(reader, "withholding", { liftedAt: null })).map((row) => row.actorId),
  );
  const actors = await rowsOf(reader, "actor");
  const contacts = new Set(actors.filter(({ id }) => standing.has(id)).map(({ contactId }) => contactId));
  return {
    domains: new Set(closed ? [] : shares.map(({ domain }) => domain)),
    withheld: new Set(actors.filter(({ contactId }) => contacts.has(contactId)).map(({ id }) => id)),
  };
}
