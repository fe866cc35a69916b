import { type Ring, rings } from "@rondom/drawing/circles/input";

/** The next ring inwards or outwards; null at the end. From "not asked yet" the way leads inwards to the outermost. */
export function nextRing(from: Ring, way: "nearer" | "further"): Ring | null {
  return rings[rings.indexOf(from) + (way === "nearer" ? -1 : 1)] ?? null;
}
