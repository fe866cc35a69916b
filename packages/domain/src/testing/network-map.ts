import fc from "fast-check";
import { domainsOf, mapDomains } from "../network/derive";
import { isGap } from "../network/gap";
import { domainStates } from "../network/life-domain";
import type { MapActor, MapNeed, NetworkMap } from "../network/map";
import { needStates } from "../network/need";

/** The facts that a map is derived from. */
export interface MapFacts {
  own: { id: string; name: string; icon: string }[];
  stored: Map<string, (typeof domainStates)[number]>;
  actors: Pick<MapActor, "id" | "name" | "places">[];
  needs: Omit<MapNeed, "gap">[];
}

/** A map as the product derives it. */
export function mapFrom({ own, stored, actors: people, needs: open }: MapFacts): NetworkMap {
  const needs = open.map((need) => ({ ...need, gap: isGap(need) }));
  const actors = people.map((actor) => ({
    ...actor,
    role: null,
    organisation: null,
    formal: true,
    volunteer: false,
    domains: domainsOf(actor, needs),
    consents: { invite: null, name: null },
  }));
  return { members: [], domains: mapDomains({ own, stored, actors, needs }), actors, needs, ties: [] };
}

/** A few domains, so that people and needs meet in them. */
export const someDomains = ["work", "health", "housing", "own1"];
const domain = fc.constantFrom(...someDomains);
const id = (letter: string) => fc.integer({ min: 0, max: 5 }).map((number) => `${letter}${number}`);

/** Facts of a small map with everything in it that a rule of sight looks at. */
export const anyMapFacts: fc.Arbitrary<MapFacts> = fc.record({
  own: fc.constant([{ id: "own1", name: "Geloof", icon: "star" }]),
  stored: fc
    .array(fc.tuple(domain, fc.constantFrom(...domainStates)), { maxLength: 4 })
    .map((each) => new Map(each)),
  actors: fc.uniqueArray(
    fc.record({
      id: id("a"),
      name: fc.constantFrom("Griet Maes", "Bart Claes", "Lieve Dewaele"),
      places: fc.uniqueArray(
        domain.map((key) => ({ domain: key, memberId: null })),
        { maxLength: 2, selector: (place) => place.domain },
      ),
    }),
    { maxLength: 5, selector: (actor) => actor.id },
  ),
  needs: fc.uniqueArray(
    fc.record({
      id: id("n"),
      memberId: fc.constantFrom(null, "selam"),
      domain,
      title: fc.constantFrom("werk", "tolk", "fiets", "warmte"),
      sensitive: fc.boolean(),
      state: fc.constantFrom(...needStates),
      actorIds: fc.uniqueArray(id("a"), { maxLength: 3 }),
    }),
    { maxLength: 6, selector: (need) => need.id },
  ),
});
