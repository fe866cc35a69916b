import type { MapActor, NetworkMap } from "../map";
import type { MemberTie } from "../tie/attribute";
import type { Became } from "./became";

/** Which time a version tells of. */
export const versionTimes = ["then", "now", "wished"] as const;
export type VersionTime = (typeof versionTimes)[number];

/** Which network: the one here, or the one in the country of origin. */
export const versionPlaces = ["here", "origin"] as const;
export type VersionPlace = (typeof versionPlaces)[number];

/** Who agreed to what is a matter of today; an old map keeps none of it. */
export type VersionActor = Omit<MapActor, "consents">;

/** A map as it was told once, with the ties as those who told it felt them. */
export interface VersionMap extends Omit<NetworkMap, "actors"> {
  actors: VersionActor[];
  account: MemberTie[];
  /** Wishes on it that became a goal; left out: none. */
  became?: Became[];
}

/** What is said of a version: when it was told (ms), by whom of the family, about which time and place. */
export interface VersionTold {
  id: string;
  at: number;
  toldBy: string[];
  about: VersionTime;
  where: VersionPlace;
}

export interface MapVersion extends VersionTold {
  map: VersionMap;
}

/**
 * A version to keep: a copy that no later change of the map reaches. Of the ties it holds what the tellers and the
 * family together said; what another member feels is not theirs to keep.
 */
export function versionOf(told: VersionTold, map: NetworkMap, ties: readonly MemberTie[]): MapVersion {
  const here = new Set(map.actors.map(({ id }) => id));
  const account = ties.filter(
    ({ actorId, memberId }) => here.has(actorId) && (memberId === null || told.toldBy.includes(memberId)),
  );
  const actors = map.actors.map(({ consents, ...actor }) => actor);
  return structuredClone({ ...told, map: { ...map, actors, account } });
}

/** The map of a kept version as others tell it: what somebody felt who is not one of them is not theirs. */
export function copiedVersion({ toldBy }: Pick<VersionTold, "toldBy">, map: VersionMap): VersionMap {
  const account = map.account.filter(({ memberId }) => memberId === null || toldBy.includes(memberId));
  return structuredClone({ ...map, account });
}
