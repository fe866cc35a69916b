import { type Pair, pairsAmong, pairsOf } from "./density";
import { ratio } from "./figure";
import type { Mirrored } from "./mirrored";

/**
 * The E-I index over formal and informal: (external - internal) / (external + internal), from -1 (each with their own
 * kind) to 1. Unequal groups distort it, so it never stands without its counts (standards: network maps).
 */
export interface ExternalInternal {
  /** Null while nobody knows anybody. */
  value: number | null;
  /** Pairs of a professional and somebody informal. */
  external: Pair[];
  /** Pairs of two of a kind. */
  internal: Pair[];
  formal: string[];
  informal: string[];
  /** How many pairs of either sort there could be. */
  possibleExternal: number;
  possibleInternal: number;
}

export function externalInternal(network: Pick<Mirrored, "actors" | "ties">): ExternalInternal {
  const formal = network.actors.filter((actor) => actor.formal).map(({ id }) => id);
  const informal = network.actors.filter((actor) => !actor.formal).map(({ id }) => id);
  const pairs = pairsOf(network);
  const crosses = ([one, other]: Pair) => formal.includes(one) !== formal.includes(other);
  const external = pairs.filter(crosses);
  const internal = pairs.filter((pair) => !crosses(pair));
  return {
    value: ratio(external.length - internal.length, external.length + internal.length),
    external,
    internal,
    formal,
    informal,
    possibleExternal: formal.length * informal.length,
    possibleInternal: pairsAmong(formal.length) + pairsAmong(informal.length),
  };
}
