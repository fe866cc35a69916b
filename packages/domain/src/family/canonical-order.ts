/** New ids in the order of the list: "a1", "a2", …. */
export function renumber(list: readonly { id: string }[], letter: string): Map<string, string> {
  return new Map(list.map(({ id }, at) => [id, `${letter}${at + 1}`]));
}

export function named(names: ReadonlyMap<string, string>, id: string): string {
  return names.get(id) ?? id;
}

/** The number in "a12"; the whole family, who has none, comes first. */
export function place(id: string | null): number {
  return id === null ? 0 : Number(id.slice(1));
}

/** Sorted by the first key that differs; what is equal in all of them keeps its order. */
export function sorted<T>(list: readonly T[], keys: (one: T) => number[]): T[] {
  const compare = (a: number[], b: number[]) =>
    a.map((key, at) => key - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return [...list].sort((a, b) => compare(keys(a), keys(b)));
}

/** The number of a day, for its order: 2026-11-23 is 20261123. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll("-", ""));
}
