import { domainsOf, mapDomains } from "./derive";
import type { MapActor, NetworkMap } from "./map";

/** A map, with or without who agreed to what. */
type SomeMap = Omit<NetworkMap, "actors"> & { actors: Omit<MapActor, "consents">[] };

/**
 * The network round one member: who helps the whole family or this member, and what they need. The table stays whole;
 * chairs and counts of others are left out. Somebody without any domain or need stays: nobody said for whom they are.
 */
export function aroundMember<M extends SomeMap>(map: M, memberId: string): M {
  const theirs = (one: { memberId: string | null }) => one.memberId === null || one.memberId === memberId;
  const needs = map.needs.filter(theirs);
  const actors = map.actors.flatMap((actor) => {
    const places = actor.places.filter(theirs);
    const domains = domainsOf({ id: actor.id, places }, needs);
    return domains.length === 0 && actor.domains.length > 0 ? [] : [{ ...actor, places, domains }];
  });
  const here = new Set(actors.map(({ id }) => id));
  return {
    ...map,
    actors,
    needs,
    ties: map.ties.filter(({ actorId, otherId }) => here.has(actorId) && here.has(otherId)),
    domains: mapDomains({
      own: map.domains.flatMap(({ key, own }) => (own ? [{ id: key, ...own }] : [])),
      stored: new Map(map.domains.map(({ key, stored }) => [key, stored])),
      actors,
      needs,
    }),
  };
}
