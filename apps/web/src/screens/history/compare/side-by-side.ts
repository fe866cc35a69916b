import type { VersionTold } from "@rondom/domain/network/version/version";

/** The key of the map of today among those of kept versions. */
export const today = "now";

type Told = Pick<VersionTold, "id" | "about" | "where">;

/**
 * What stands side by side at first, of versions in the order of a life: how it last was (without one, the oldest map
 * that was kept), today, and the newest wish. Here before the country of origin.
 */
export function firstSideBySide(history: readonly Told[]): string[] {
  const newest = (about: Told["about"]) => {
    const of = history.filter((version) => version.about === about);
    return (of.findLast(({ where }) => where === "here") ?? of.at(-1))?.id;
  };
  const before = newest("then") ?? history.find(({ about }) => about === "now")?.id;
  return [before, today, newest("wished")].filter((key) => key !== undefined);
}

/** The time after this one: then, now, wished, and then again; of a version beside those, the first. */
export function nextTime(history: readonly Told[], at: string): string {
  const times = firstSideBySide(history);
  return times[(times.indexOf(at) + 1) % times.length] ?? today;
}

/** The keys next to each other: between the two of a pair lies a difference. */
export function pairsOf(keys: readonly string[]): [string, string][] {
  return keys.slice(1).flatMap((key, at): [string, string][] => {
    const before = keys[at];
    return before === undefined ? [] : [[before, key]];
  });
}

/** Every version in the order of a life, today after what was kept of now and before what is wished. */
export function inLife(history: readonly Told[]): string[] {
  const isWish = ({ about }: Told) => about === "wished";
  const before = history.filter((version) => !isWish(version));
  return [...before.map(({ id }) => id), today, ...history.filter(isWish).map(({ id }) => id)];
}

/** A kept version beside today: what was before it, what is wished after it. */
export function beside({ id, about }: Pick<Told, "id" | "about">): [string, string] {
  return about === "wished" ? [today, id] : [id, today];
}
