import type { DifferenceItem } from "@rondom/domain/network/version/difference";
import type { MapVersion } from "@rondom/domain/network/version/version";

/** Two versions next to each other, as they were asked for. */
export interface Compared {
  readonly from: MapVersion;
  readonly to: MapVersion;
  readonly items: readonly DifferenceItem[];
}

/**
 * The map of every version of some pairs, by its key. Today is told beside each version by whoever told that one: here
 * it holds all of those accounts, each as it is.
 */
export function mapsOf(pairs: readonly Compared[]): ReadonlyMap<string, MapVersion> {
  const found = new Map<string, MapVersion>();
  for (const version of pairs.flatMap(({ from, to }) => [from, to])) {
    const known = found.get(version.id);
    found.set(version.id, known ? withAccounts(known, version) : version);
  }
  return found;
}

function withAccounts(known: MapVersion, more: MapVersion): MapVersion {
  const told = new Set(known.map.account.map(({ memberId }) => memberId));
  const account = [...known.map.account, ...more.map.account.filter(({ memberId }) => !told.has(memberId))];
  const toldBy = [...new Set([...known.toldBy, ...more.toldBy])];
  return { ...known, toldBy, map: { ...known.map, account } };
}
