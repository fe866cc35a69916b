import { mapDomains } from "./derive";
import type { MapActor, NetworkMap } from "./map";

export interface MapViewer {
  memberId: string;
  minor: boolean;
}

export type SharedActor = Omit<MapActor, "consents"> & { mayBeNamed: boolean; mayBeInvited: boolean };
export type SharedMap = Omit<NetworkMap, "actors"> & { actors: SharedActor[] };

/**
 * What a member of the family sees of the map: all that concerns the whole family and themselves. A need marked
 * sensitive that is another member's stays out, with the places held for that need alone; a minor sees no sensitive
 * need but their own.
 */
export function sharedMap(map: NetworkMap, viewer: MapViewer): SharedMap {
  const needs = map.needs.filter(
    (need) =>
      !need.sensitive || need.memberId === viewer.memberId || (need.memberId === null && !viewer.minor),
  );
  const hidden = map.needs.filter((need) => !needs.includes(need));
  const actors = map.actors.map(({ consents, ...actor }) => ({
    ...actor,
    domains: actor.domains.filter((domain) => !onlyThrough(hidden, { ...actor, domain }, needs)),
    mayBeNamed: consents.name !== null,
    mayBeInvited: consents.invite !== null,
  }));
  const own = map.domains.flatMap(({ key, own }) => (own ? [{ id: key, ...own }] : []));
  const stored = new Map(map.domains.map((domain) => [domain.key, domain.stored]));
  return { ...map, needs, actors, domains: mapDomains({ own, stored, actors, needs }) };
}

/** True when only a need that stays hidden brings the actor into the domain. */
function onlyThrough(
  hidden: NetworkMap["needs"],
  actor: { id: string; places: MapActor["places"]; domain: string },
  seen: NetworkMap["needs"],
): boolean {
  const meets = (need: NetworkMap["needs"][number]) =>
    need.domain === actor.domain && need.actorIds.includes(actor.id);
  return (
    actor.places.every((place) => place.domain !== actor.domain) && hidden.some(meets) && !seen.some(meets)
  );
}
