import { domainsOf, mapDomains } from "../derive";
import type { NetworkMap } from "../map";
import { type MapViewer, sharedMap } from "../shared-map";
import type { AtTable } from "./at-table";

/** Somebody beside the family reads at most what every member reads. */
const outsider: MapViewer = { memberId: "", minor: true };

/** The map as the screen on the table may show it: without the sensitive needs that somebody there may not see. */
export function mapAtTable(map: NetworkMap, atTable: AtTable): NetworkMap {
  const minor = new Map(map.members.map((member) => [member.id, member.minor]));
  const viewers = atTable.members.map((memberId) => ({ memberId, minor: minor.get(memberId) ?? true }));
  const everyone = viewers.length > 0 && atTable.outsiders.length === 0 ? viewers : [...viewers, outsider];
  const seen = everyone.map((viewer) => new Set(sharedMap(map, viewer).needs.map((need) => need.id)));
  const needs = map.needs.filter((need) => seen.every((ids) => ids.has(need.id)));
  const actors = map.actors.map((actor) => ({ ...actor, domains: domainsOf(actor, needs) }));
  const own = map.domains.flatMap(({ key, own }) => (own ? [{ id: key, ...own }] : []));
  const stored = new Map(map.domains.map((domain) => [domain.key, domain.stored]));
  return { ...map, needs, actors, domains: mapDomains({ own, stored, actors, needs }) };
}
