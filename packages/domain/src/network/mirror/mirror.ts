import { type Density, density } from "./density";
import { domainsOnOne, domainsWithNobody } from "./domains";
import { type ExternalInternal, externalInternal } from "./external-internal";
import type { Figure } from "./figure";
import { type Intensity, intensity } from "./intensity";
import { loadPerPerson, type PersonLoad } from "./load";
import type { Mirrored } from "./mirrored";
import { type Reachability, reachability } from "./reachability";
import { type Reciprocity, reciprocity } from "./reciprocity";
import { type Shares, shares } from "./shares";
import { type Variety, variety } from "./variety";

/** A network in figures, each with what it counted (domain.md §3b). A mirror: no score, no total, no norm. */
export interface Mirror {
  /** Everybody on the map. */
  size: { count: number; ids: string[] };
  reachability: Reachability;
  variety: Variety;
  intensity: Intensity;
  reciprocity: Reciprocity;
  shares: Shares;
  density: Density;
  externalInternal: ExternalInternal;
  withNobody: Figure;
  onOne: Figure & { on: Record<string, string> };
  load: PersonLoad[];
}

export function mirrorOf(network: Mirrored): Mirror {
  const ids = network.actors.map(({ id }) => id);
  return {
    size: { count: ids.length, ids },
    reachability: reachability(network),
    variety: variety(network),
    intensity: intensity(network),
    reciprocity: reciprocity(network),
    shares: shares(network),
    density: density(network),
    externalInternal: externalInternal(network),
    withNobody: domainsWithNobody(network),
    onOne: domainsOnOne(network),
    load: loadPerPerson(network),
  };
}
