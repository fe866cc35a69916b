import { type Figure, figure } from "./figure";

/** How often each of a list of values was said, among those who were asked. */
export interface Tally<K extends string> {
  of: Record<K, Figure>;
  /** How many of the values occur at all, out of how many. */
  kinds: number;
  possible: number;
  asked: string[];
  notAsked: string[];
}

/** Counts what is said of each id: several values, none (asked, and nothing fits), or null: not asked. */
export function tally<K extends string>(
  ids: readonly string[],
  values: readonly K[],
  saidOf: (id: string) => readonly K[] | null,
): Tally<K> {
  const said = new Map(ids.map((id) => [id, saidOf(id)]));
  const asked = ids.filter((id) => said.get(id) !== null);
  const notAsked = ids.filter((id) => said.get(id) === null);
  const figures = values.map((value): [K, Figure] => {
    const saying = asked.filter((id) => said.get(id)?.includes(value));
    return [value, figure(saying, asked, notAsked)];
  });
  return {
    of: Object.fromEntries(figures) as Record<K, Figure>,
    kinds: figures.filter(([, { numerator }]) => numerator > 0).length,
    possible: values.length,
    asked,
    notAsked,
  };
}

/** One value as a list of one; null stays not asked. */
export function single<K extends string>(value: K | null): K[] | null {
  return value === null ? null : [value];
}
