import { isGap } from "./gap";
import type { MapDomain, NetworkMap } from "./map";
import { needIsLive } from "./need";
import { type Sharing, sightOf } from "./participant-map";

/** What a reader does not see of a domain: for the coordinator's placeholders alone. */
export interface LeftOut extends Pick<MapDomain, "key" | "own"> {
  /** False: the whole domain is left out. */
  shared: boolean;
  people: { id: string; name: string }[];
  needs: { id: string; title: string; sensitive: boolean; chair: boolean }[];
}

/** All that stands on the map and not on this reader's page, by domain, but for the reader; what is seen whole is not named. */
export function leftOut(map: NetworkMap, sharing: Sharing, readerId: string | null): LeftOut[] {
  const sight = sightOf(map, sharing, readerId);
  const seen = new Map(sight.actors.map(({ id, domains }) => [id, domains]));
  const needIds = new Set(sight.needs.map(({ id }) => id));
  return map.domains.flatMap(({ key, own }): LeftOut[] => {
    const shared = sharing.domains.has(key);
    const people = map.actors.filter(
      ({ id, domains }) =>
        id !== readerId && domains.includes(key) && !(shared && seen.get(id)?.includes(key)),
    );
    const needs = map.needs.filter(
      ({ id, domain, state }) => domain === key && needIsLive(state) && !(shared && needIds.has(id)),
    );
    if (shared && people.length === 0 && needs.length === 0) return [];
    return [
      {
        key,
        own,
        shared,
        people: people.map(({ id, name }) => ({ id, name })),
        needs: needs.map((need) => {
          const { id, title, sensitive } = need;
          return { id, title, sensitive, chair: isGap(need) };
        }),
      },
    ];
  });
}
