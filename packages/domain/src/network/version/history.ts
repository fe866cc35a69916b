import { type VersionTold, versionTimes } from "./version";

/**
 * Versions in the order of a life: then, now, wished. Of "then", the country of origin first; of one time, in the order
 * in which they were told.
 */
export function inHistory<V extends VersionTold>(versions: readonly V[]): V[] {
  return [...versions].sort(
    (one, other) =>
      versionTimes.indexOf(one.about) - versionTimes.indexOf(other.about) ||
      placeInLife(one) - placeInLife(other) ||
      one.at - other.at ||
      (one.id < other.id ? -1 : 1),
  );
}

function placeInLife({ about, where }: VersionTold): number {
  return about === "then" && where === "here" ? 1 : 0;
}
