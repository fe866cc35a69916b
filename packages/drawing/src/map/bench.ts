import { type Point, polar, tenth } from "./geometry";
import type { Seat } from "./picture";

/** Half the bench's stroke and half the white between two segments: neighbouring benches do not overlap. */
const inset = 7.5;
const stepsOfArc = 8;
const stepsOfSeat = 12;

/** Outline of a domain's bench: the hull of its segment's edge and of a circle round each of its seats. */
export function benchOutline(seats: readonly Seat[], from: number, to: number, radius: number): Point[] {
  const start = from + inset / radius;
  const step = (to - inset / radius - start) / stepsOfArc;
  const edge = Array.from({ length: stepsOfArc + 1 }, (_, i) => polar(radius + 2, start + i * step));
  const rings = seats.flatMap(({ x, y, size }) =>
    Array.from({ length: stepsOfSeat }, (_, i) => {
      const around = polar(size / 2 + 1, (2 * Math.PI * i) / stepsOfSeat);
      return { x: tenth(x + around.x), y: tenth(y + around.y) };
    }),
  );
  return convexHull([...edge, ...rings]);
}

/** Corners of the smallest convex outline, clockwise on the screen from the leftmost (Andrew's monotone chain). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((one, other) => one.x - other.x || one.y - other.y);
  return [...chain(sorted), ...chain(sorted.reverse())];
}

function chain(points: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of points) {
    while (turnsBack(hull.at(-2), hull.at(-1), point)) hull.pop();
    hull.push(point);
  }
  return hull.slice(0, -1);
}

function turnsBack(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  return a !== undefined && b !== undefined && turn(a, b, c) <= 0;
}

/** Above 0 when the way over `b` turns clockwise on the screen. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
