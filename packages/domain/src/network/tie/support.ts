/** Kinds of support (domain.md §3a): advice; goods, services, money; company, a listening ear, belonging. */
export const supportKinds = ["informational", "instrumental", "psychosocial"] as const;
export type SupportKind = (typeof supportKinds)[number];

/** Seen from the one who tells: they give it, they take it, or each gives the other. */
export const supportDirections = ["give", "take", "both"] as const;
export type SupportDirection = (typeof supportDirections)[number];

export interface Support {
  kind: SupportKind;
  direction: SupportDirection;
}

/** Each kind once, in the order of the kinds; a kind that was said both as given and as taken is both. */
export function eachKindOnce(supports: readonly Support[]): Support[] {
  return supportKinds.flatMap((kind) => {
    const said = new Set(supports.filter((one) => one.kind === kind).map(({ direction }) => direction));
    const [only] = said;
    if (only === undefined) return [];
    return [{ kind, direction: said.size === 1 ? only : "both" }];
  });
}

/** Which ways the help goes, all kinds together; null: no help at all. */
export function directionOf(supports: readonly Support[]): SupportDirection | null {
  const gives = supports.some(({ direction }) => direction !== "take");
  const takes = supports.some(({ direction }) => direction !== "give");
  if (gives && takes) return "both";
  if (gives) return "give";
  return takes ? "take" : null;
}
