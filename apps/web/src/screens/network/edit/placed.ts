import { domainsOf, mapDomains } from "@rondom/domain/network/derive";
import { movedPlaces, withPlace } from "@rondom/domain/network/places";
import type { Network } from "@rondom/services/network/read-network";
import type { SeatPlace } from "./selection";

/** The network as it will be once these seats are moved to a domain, or stand there as well: shown while it is saved. */
export function placed(
  network: Network,
  seats: readonly SeatPlace[],
  to: string,
  verb: "move" | "also",
): Network {
  const actors = network.actors.map((actor) => {
    const own = seats.filter(({ actorId }) => actorId === actor.id);
    if (own.length === 0) return actor;
    const places = own.reduce(
      (now, { domain }) => (verb === "move" ? movedPlaces(now, domain, to) : withPlace(now, to)),
      actor.places,
    );
    return { ...actor, places, domains: domainsOf({ id: actor.id, places }, network.needs) };
  });
  const domains = mapDomains({
    own: network.domains.flatMap(({ key, own }) => (own ? [{ id: key, ...own }] : [])),
    stored: new Map(network.domains.map(({ key, stored }) => [key, stored])),
    actors,
    needs: network.needs,
  });
  return { ...network, actors, domains };
}
