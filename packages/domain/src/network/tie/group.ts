/** The groups of an ecogram, in their fixed order round the centre (domain.md §3a). */
export const tieGroups = [
  "family",
  "neighbours",
  "social-services",
  "school-work",
  "countrymen",
  "peers",
  "associations",
  "friends",
  "others",
] as const;
export type TieGroup = (typeof tieGroups)[number];

const atSchoolOrWork = new Set(["education", "work"]);
const inAnAssociation = new Set(["volunteers", "leisure"]);

/**
 * The group somebody usually belongs to, by their home domain: a first guess that nobody has to keep. Whether somebody
 * informal is a relative, a neighbour or a friend cannot be known (null): that is asked.
 */
export function usualGroup(actor: { formal: boolean; domains: readonly string[] }): TieGroup | null {
  const home = actor.domains[0] ?? "";
  if (atSchoolOrWork.has(home)) return "school-work";
  if (inAnAssociation.has(home)) return "associations";
  return actor.formal ? "social-services" : null;
}

/** Where somebody stands on an ecogram: as it was told, else where such people usually stand, else with the others. */
export function standingGroup(
  told: TieGroup | null,
  actor: { formal: boolean; domains: readonly string[] },
): TieGroup {
  return told ?? usualGroup(actor) ?? "others";
}
