import type { Point } from "@rondom/drawing/map/geometry";
import { angleOf } from "@rondom/drawing/map/geometry";
import type { MapLayout } from "@rondom/drawing/map/picture";

/** How far outside the table (px) a press still means the segment before it. */
const reach = 60;

/**
 * The domain somebody is dropped on: a seat's own box wins, then a bench (of two that overlap the one with the nearest
 * seat), then the segment of the table, also just outside its rim. Null: the family's circle, or nothing.
 */
export function domainAt({ table, segments, benches, seats }: MapLayout, point: Point): string | null {
  const far = Math.hypot(point.x, point.y);
  const segment = () => {
    const angle = angleOf(point);
    return segments.find(({ from, to }) => angle >= from && angle < to)?.key ?? null;
  };
  if (far < table.family) return null;
  if (far <= table.radius) return segment();
  const seat = seats.find(
    ({ label, x, y, size }) => within(label, point) || apart({ x, y }, point) <= size / 2,
  );
  if (seat) return seat.domain;
  const under = benches.filter(({ outline }) => inside(outline, point)).map(({ domain }) => domain);
  if (under.length > 0) {
    const near = (domain: string) =>
      Math.min(...seats.filter((one) => one.domain === domain).map((one) => apart(one, point)));
    return under.reduce((one, other) => (near(other) < near(one) ? other : one));
  }
  return far <= table.radius + reach ? segment() : null;
}

function apart(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function within(box: { x: number; y: number; width: number; height: number }, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** Whether a point lies in a polygon: a ray to the right crosses its sides an odd number of times. */
function inside(outline: readonly Point[], { x, y }: Point): boolean {
  let odd = false;
  for (const [i, one] of outline.entries()) {
    const other = outline[(i + 1) % outline.length] ?? one;
    const crosses = one.y > y !== other.y > y;
    if (crosses && x < one.x + ((y - one.y) / (other.y - one.y)) * (other.x - one.x)) odd = !odd;
  }
  return odd;
}
