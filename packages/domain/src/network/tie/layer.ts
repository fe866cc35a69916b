import { type MemberTie, notAsked, type TieAttribute } from "./attribute";

/** Whom a part of the map is for (domain.md §3c). */
export type MapLayer = "family" | "shared";

/**
 * The layer of each attribute. What weighs a person, or is somebody's own words, is the family's: also in which group
 * somebody is put ("others", not "friends"). How and where people meet says nothing of what they mean to each other.
 */
export const tieLayers = {
  group: "family",
  quality: "family",
  supports: "family",
  costs: "family",
  functions: "family",
  closeness: "family",
  frequency: "family",
  since: "family",
  means: "shared",
  where: "shared",
  outlook: "family",
  strength: "family",
} as const satisfies Record<TieAttribute, MapLayer>;

/** The attributes of a layer, in their order. */
export function attributesOf(layer: MapLayer): TieAttribute[] {
  return tieAttributes.filter((attribute) => tieLayers[attribute] === layer);
}

/** All of them, in the order in which they are asked and written. */
export const tieAttributes = Object.keys(tieLayers) as TieAttribute[];

/** The tie without the family's layer: as if nothing of it was ever asked. */
export function withoutFamilyLayer(tie: MemberTie): MemberTie {
  const { actorId, memberId, means, where } = tie;
  return { ...notAsked, actorId, memberId, means, where };
}
