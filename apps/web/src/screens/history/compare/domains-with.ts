import type { MapDomain } from "@rondom/domain/network/map";

/** The domains of today, then those that stand on a version alone, each once: so that every one has its word. */
export function domainsWith(
  today: MapDomain[],
  versions: readonly { readonly domains: readonly MapDomain[] }[],
): MapDomain[] {
  const all = new Map(today.map((domain) => [domain.key, domain]));
  for (const domain of versions.flatMap(({ domains }) => domains)) {
    if (!all.has(domain.key)) all.set(domain.key, domain);
  }
  return all.size === today.length ? today : [...all.values()];
}
