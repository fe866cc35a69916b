import { needIsLive } from "../need";
import { domainsOnOne } from "./domains";
import type { Mirrored } from "./mirrored";

/** How much hangs on one person. Three lists beside each other: adding them up would make a score of it. */
export interface PersonLoad {
  actorId: string;
  domains: string[];
  /** Needs that live and that name this person. */
  needIds: string[];
  /** Domains in which nobody else helps. */
  alone: string[];
}

/** The load of each person, in the order of the map: nobody is ranked. */
export function loadPerPerson(network: Pick<Mirrored, "actors" | "domains" | "needs">): PersonLoad[] {
  const { on } = domainsOnOne(network);
  return network.actors.map(({ id, domains }) => ({
    actorId: id,
    domains: [...domains],
    needIds: network.needs
      .filter((need) => needIsLive(need.state) && need.actorIds.includes(id))
      .map((need) => need.id),
    alone: domains.filter((key) => on[key] === id),
  }));
}
