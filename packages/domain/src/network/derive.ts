import { isGap } from "./gap";
import { type DomainState, lifeDomains } from "./life-domain";
import type { MapDomain } from "./map";
import { type NeedState, needIsLive } from "./need";
import { shownState } from "./shown-state";

interface PlacedActor {
  id: string;
  places: readonly { domain: string }[];
}
interface DerivedNeed {
  domain: string;
  state: NeedState;
  actorIds: readonly string[];
}

/** Every domain an actor helps in: where they were put, home first, then where they meet a need that still lives. */
export function domainsOf(actor: PlacedActor, needs: readonly DerivedNeed[]): string[] {
  const through = needs.filter((need) => needIsLive(need.state) && need.actorIds.includes(actor.id));
  return [...new Set([...actor.places, ...through].map((place) => place.domain))];
}

/** All domains of a map in order with what they show; one without a stored state is not yet spoken about. */
export function mapDomains(facts: {
  own: readonly { id: string; name: string; icon: string }[];
  stored: ReadonlyMap<string, DomainState>;
  actors: readonly { domains: readonly string[] }[];
  needs: readonly DerivedNeed[];
}): MapDomain[] {
  const keys = [
    ...lifeDomains.map((key) => ({ key, own: null })),
    ...facts.own.map(({ id, name, icon }) => ({ key: id, own: { name, icon } })),
  ];
  return keys.map(({ key, own }) => {
    const stored = facts.stored.get(key) ?? "not-spoken";
    const people = facts.actors.filter((actor) => actor.domains.includes(key)).length;
    const gaps = facts.needs.filter((need) => need.domain === key && isGap(need)).length;
    return { key, own, stored, shown: shownState(stored, people, gaps), people, gaps };
  });
}
