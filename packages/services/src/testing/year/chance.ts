/** Numbers that a seed decides: the same seed lives the same year. */
export interface Chance {
  /** True about so often, 0..1. */
  often: (share: number) => boolean;
  /** A whole number from 0 up to, not including. */
  below: (end: number) => number;
  /** One of them. Throws where there is none. */
  one: <T>(list: readonly T[]) => T;
}

/** Mulberry32, by Tommy Ettinger: 32 bits of state are plenty for a year. */
export function newChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number) => Math.floor(next() * end);
  const one = <T>(list: readonly T[]): T => {
    const found = list[below(list.length)];
    if (found === undefined) throw new Error("nothing to choose from");
    return found;
  };
  return { often: (share) => next() < share, below, one };
}
