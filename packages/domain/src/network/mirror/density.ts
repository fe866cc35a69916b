import { untiedActors } from "../conversation/untied";
import { ratio } from "./figure";
import type { Mirrored } from "./mirrored";

/** Two actors who know each other. */
export type Pair = [string, string];

/** 2L / (N(N-1)): how many of all possible pairs know each other. Null while nobody could know anybody. */
export interface Density {
  value: number | null;
  /** L. */
  numerator: number;
  /** N(N-1) / 2. */
  denominator: number;
  pairs: Pair[];
  /** Known to be tied to nobody on the map. */
  untied: string[];
}

export function density(network: Pick<Mirrored, "actors" | "ties">): Density {
  const pairs = pairsOf(network);
  const possible = pairsAmong(network.actors.length);
  const loose = untiedActors({
    actors: [...network.actors],
    ties: pairs.map(([actorId, otherId]) => ({ actorId, otherId })),
  });
  return {
    value: ratio(pairs.length, possible),
    numerator: pairs.length,
    denominator: possible,
    pairs,
    untied: loose.map(({ id }) => id),
  };
}

/** Each pair of the map once, whichever way round it was drawn; nobody is tied to themselves. */
export function pairsOf({ actors, ties }: Pick<Mirrored, "actors" | "ties">): Pair[] {
  const here = new Set(actors.map(({ id }) => id));
  const pairs = ties
    .filter(({ actorId, otherId }) => actorId !== otherId && here.has(actorId) && here.has(otherId))
    .map(({ actorId, otherId }): Pair => (actorId < otherId ? [actorId, otherId] : [otherId, actorId]));
  return [...new Map(pairs.map((pair) => [pair.join(" "), pair])).values()];
}

/** How many pairs so many people make. */
export function pairsAmong(people: number): number {
  return people < 2 ? 0 : (people * (people - 1)) / 2;
}
