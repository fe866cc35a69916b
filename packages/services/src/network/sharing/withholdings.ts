import type { FamilyAccess, SystemFamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { coordinatorNames } from "@rondom/db/family/coordinator-names";
import { rowsOf } from "@rondom/db/scope/rows";

/** By whom somebody is withheld, since when (ms), and for which reason. */
export interface Withheld {
  at: number;
  by: string;
  reason: string | null;
}

/** Whom the other helpers do not see, by actor; also where an earlier stay of the same person was withheld. */
export async function withholdings(
  reader: Reader<FamilyAccess | SystemFamilyAccess>,
): Promise<Map<string, Withheld>> {
  const names = await coordinatorNames(reader);
  const reasons = new Map(
    (await rowsOf(reader, "withholdingReason")).map(({ withholdingId, words }) => [withholdingId, words]),
  );
  const actors = await rowsOf(reader, "actor");
  const contactOf = new Map(actors.map(({ id, contactId }) => [id, contactId]));
  const standing = await rowsOf(reader, "withholding", { liftedAt: null });
  return new Map(
    actors.flatMap(({ id, contactId }): [string, Withheld][] => {
      const row = standing.findLast(({ actorId }) => contactOf.get(actorId) === contactId);
      if (!row) return [];
      const { at, coordinatorId } = row;
      return [[id, { at, by: names.get(coordinatorId) ?? "", reason: reasons.get(row.id) ?? null }]];
    }),
  );
}
