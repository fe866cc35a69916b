import { domainsOf, mapDomains } from "../derive";
import { isGap } from "../gap";
import type { VersionMap } from "./version";

/** A domain or a chair says what the people on this map make of it, not what it said when it was copied. */
export function derivedMap(map: VersionMap): VersionMap {
  const needs = map.needs.map((need) => ({ ...need, gap: isGap(need) }));
  const actors = map.actors.map((actor) => ({ ...actor, domains: domainsOf(actor, needs) }));
  const own = map.domains.flatMap(({ key, own }) => (own ? [{ id: key, ...own }] : []));
  const stored = new Map(map.domains.map((domain) => [domain.key, domain.stored]));
  return { ...map, needs, actors, domains: mapDomains({ own, stored, actors, needs }) };
}
