/**
 * A share with all that a screen needs to say it: "3 of 7 (2 were not asked)". Who was not asked counts in neither
 * figure. A share of nobody has no value.
 */
export interface Figure {
  /** numerator / denominator, 0 to 1; null when the denominator is 0. */
  value: number | null;
  numerator: number;
  denominator: number;
  /** What the numerator counted. */
  ids: string[];
  notAsked: string[];
}

/** The share of `ids` among `among`. */
export function figure(
  ids: readonly string[],
  among: readonly string[],
  notAsked: readonly string[] = [],
): Figure {
  const [numerator, denominator] = [ids.length, among.length];
  return {
    value: ratio(numerator, denominator),
    numerator,
    denominator,
    ids: [...ids],
    notAsked: [...notAsked],
  };
}

/** Null instead of a division by nothing. */
export function ratio(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : numerator / denominator;
}
