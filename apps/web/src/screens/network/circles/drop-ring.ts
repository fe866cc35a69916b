import type { Ring } from "@rondom/drawing/circles/input";
import type { CirclesLayout } from "@rondom/drawing/circles/picture";
import type { Point } from "@rondom/drawing/map/geometry";

/** How far outside the last line (px) a place still means the outermost ring. */
const reach = 40;

/** The ring somebody is dropped on. Null: the family's circle, or nothing. */
export function ringAt(
  { family, rings }: Pick<CirclesLayout, "family" | "rings">,
  point: Point,
): Ring | null {
  const far = Math.hypot(point.x, point.y);
  if (far < family) return null;
  const inside = rings.find(({ radius }) => far <= radius);
  if (inside) return inside.ring;
  const last = rings.at(-1);
  return last && far <= last.radius + reach ? last.ring : null;
}

/** Between which radii a ring lies, for its mark while somebody is dragged over it. */
export function bandOf(
  { family, rings }: Pick<CirclesLayout, "family" | "rings">,
  ring: string,
): { inner: number; outer: number } | null {
  const index = rings.findIndex((one) => one.ring === ring);
  const own = rings[index];
  return own ? { inner: rings[index - 1]?.radius ?? family, outer: own.radius } : null;
}
