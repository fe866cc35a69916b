import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { MapDomain } from "@rondom/domain/network/map";

export interface SharedDomain extends Pick<MapDomain, "key" | "own"> {
  /** Who of the family agreed, when (ms), and whether from their own phone; null: not shared. */
  share: { memberId: string; memberName: string; at: number; byPhone: boolean } | null;
}

/** Each of these domains with whether the helpers see it. */
export async function domainShares(
  reader: Reader<InFamily>,
  domains: readonly Pick<MapDomain, "key" | "own">[],
): Promise<SharedDomain[]> {
  const standing = await rowsOf(reader, "domainShare", { withdrawnAt: null });
  const names = new Map((await rowsOf(reader, "member")).map(({ id, name }) => [id, name]));
  return domains.map(({ key, own }) => {
    const row = standing.find(({ domain }) => domain === key);
    if (!row) return { key, own, share: null };
    const { memberId, at, coordinatorId } = row;
    const memberName = names.get(memberId) ?? "";
    return { key, own, share: { memberId, memberName, at, byPhone: coordinatorId === null } };
  });
}
