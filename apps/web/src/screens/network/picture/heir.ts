import { familyStop, type Stop, type Walk } from "./stops";

/**
 * Where the focus goes when the map changes under it: to the same stop; else to the same person's new seat; else to
 * what now stands at its place in its domain; else to the family.
 */
export function heirOf(before: Walk, after: Walk, id: string): Stop {
  const all = after.flat();
  const same = all.find((stop) => stop.id === id);
  if (same || id === familyStop.id) return same ?? familyStop;
  const group = before.find((stops) => stops.some((stop) => stop.id === id)) ?? [];
  const place = group.findIndex((stop) => stop.id === id);
  const gone = group[place];
  const known = new Set(before.flat().map((stop) => stop.id));
  const own = all.filter((stop) => gone && stop.kind === gone.kind && stop.subject === gone.subject);
  const moved = own.find((stop) => !known.has(stop.id)) ?? own[0];
  if (moved) return moved;
  const first = group[0]?.id;
  const now = after.find((stops) => stops[0]?.id === first) ?? [];
  return now[Math.min(place, now.length - 1)] ?? familyStop;
}
