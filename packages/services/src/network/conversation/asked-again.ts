import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { coordinatorNames } from "@rondom/db/family/coordinator-names";
import { rowsOf } from "@rondom/db/scope/rows";
import type { NetworkMap } from "@rondom/domain/network/map";
import { needIsLive } from "@rondom/domain/network/need";

export interface AskedAgain {
  id: string;
  /** One of the two is there. */
  needId: string | null;
  domain: string | null;
  /** Title of the need. */
  title: string | null;
  at: number;
  coordinatorName: string;
}

/** What waits to be asked again and still stands on this map: needs that live, domains. Oldest first. */
export async function askedAgain(
  reader: Reader<FamilyAccess>,
  map: Pick<NetworkMap, "needs" | "domains">,
): Promise<AskedAgain[]> {
  const names = await coordinatorNames(reader);
  return (await rowsOf(reader, "askAgain", { settledAt: null })).flatMap((row): AskedAgain[] => {
    const need = map.needs.find((one) => one.id === row.needId && needIsLive(one.state));
    if (!need && map.domains.every(({ key }) => key !== row.domain)) return [];
    const { id, needId, domain, at } = row;
    const title = need?.title ?? null;
    return [{ id, needId, domain, title, at, coordinatorName: names.get(row.coordinatorId) ?? "" }];
  });
}
