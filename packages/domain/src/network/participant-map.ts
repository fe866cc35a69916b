import { asHelpersSee, type Guest, type SeenGuest } from "../meeting/table";
import { domainsOf, mapDomains } from "./derive";
import type { MapDomain, MapNeed, NetworkMap } from "./map";
import { needIsLive } from "./need";

/** What the family decided: which domains helpers may see, and which actors are left out altogether. */
export interface Sharing {
  domains: ReadonlySet<string>;
  withheld: ReadonlySet<string>;
}

/** Somebody who helps, as a helper may see them. Without a name and a role: an acquaintance of the family. */
export type SeenHelper = SeenGuest & { you: boolean };

type DomainName = Pick<MapDomain, "key" | "own">;

export interface ParticipantDomain extends DomainName {
  /** "helped" says nothing of how many; else an empty chair, or what was stored. */
  state: "helped" | "nobody" | MapDomain["stored"];
  people: SeenHelper[];
  /** Titles agreed with the family; chair: nobody meets it yet. */
  needs: { title: string; chair: boolean }[];
}

/** The map as a helper reads it. Nothing of what is not shared has a place in it: no names, no counts. */
export interface ParticipantMap {
  domains: ParticipantDomain[];
  /** Life domains that are not shared in which the reader stands: one's own place is always told. */
  yours: string[];
}

/** Which actors, needs and domains one reader sees, by id: what the page and the coordinator's placeholders share. */
export interface Sight {
  actors: { id: string; domains: string[] }[];
  needs: MapNeed[];
  domains: MapDomain[];
}

/**
 * What a helper sees of the map by itself (protective default: nothing). `readerId`: the actor who reads; null: any helper who
 * is not on the map. A need marked sensitive never shows, nor one that only people who are left out meet: an empty chair
 * would be untrue, and its absence of people would betray them. Sources: domain.md §2, §3c.
 */
export function sightOf(map: NetworkMap, sharing: Sharing, readerId: string | null): Sight {
  const there = (id: string) => id === readerId || !sharing.withheld.has(id);
  const needs = map.needs.filter(
    ({ state, sensitive, actorIds }) =>
      needIsLive(state) && !sensitive && (actorIds.length === 0 || actorIds.some(there)),
  );
  const actors = map.actors
    .filter(({ id }) => there(id))
    .map((actor) => ({ id: actor.id, domains: domainsOf(actor, needs) }));
  const own = map.domains.flatMap(({ key, own }) => (own ? [{ id: key, ...own }] : []));
  const stored = new Map(map.domains.map((domain) => [domain.key, domain.stored]));
  const domains = mapDomains({ own, stored, actors, needs }).filter(({ key }) => sharing.domains.has(key));
  return { actors, needs, domains };
}

/** The same in the words of the page: people by name where the family agreed to it, else by what they do. */
export function participantMap(
  map: NetworkMap,
  guests: ReadonlyMap<string, Guest>,
  sharing: Sharing,
  readerId: string | null,
): ParticipantMap {
  const { actors, needs, domains } = sightOf(map, sharing, readerId);
  const seen = actors.flatMap(({ id, domains: places }) => {
    const guest = guests.get(id);
    const you = id === readerId;
    // Nobody is a stranger to themselves.
    const shown = guest ? asHelpersSee(you ? { ...guest, mayBeNamed: true } : guest) : [];
    return shown.map((helper) => ({ places, helper: { ...helper, you } }));
  });
  const people = [...seen.filter(({ helper }) => helper.you), ...seen.filter(({ helper }) => !helper.you)];
  const places = domains.length > 0 ? (actors.find(({ id }) => id === readerId)?.domains ?? []) : [];
  return {
    domains: domains.map(({ key, own, shown }) => ({
      key,
      own,
      state: shown === "carried" || shown === "hangs-on-one" ? "helped" : shown,
      people: people.filter((one) => one.places.includes(key)).map(({ helper }) => helper),
      needs: needs.filter((need) => need.domain === key).map(({ title, gap }) => ({ title, chair: gap })),
    })),
    // Without a page there is nothing to tell it on. A domain of the family's own carries the family's words: those wait for the family.
    yours: map.domains
      .filter(({ key, own }) => own === null && places.includes(key) && !sharing.domains.has(key))
      .map(({ key }) => key),
  };
}
