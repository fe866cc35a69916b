import { type Point, polar, tenth } from "./geometry";

/** Path of a closed outline through points. */
export function outlinePath(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}Z`;
}

/** Path of an arc round the origin, clockwise; radians from the top. */
export function arcPath(radius: number, from: number, to: number): string {
  const start = polar(radius, from);
  const end = polar(radius, to);
  return `M${start.x} ${start.y}A${tenth(radius)} ${tenth(radius)} 0 ${to - from > Math.PI ? 1 : 0} 1 ${end.x} ${end.y}`;
}

/** Path of a piece of a ring round the origin, its sides parallel to the rays at a distance of `gap` px. */
export function ringPath(inner: number, outer: number, from: number, to: number, gap: number): string {
  const ends = (radius: number) =>
    [polar(radius, from + gap / radius), polar(radius, to - gap / radius)] as const;
  const [a, b] = ends(outer);
  const [d, c] = ends(inner);
  const large = to - from > Math.PI ? 1 : 0;
  return (
    `M${a.x} ${a.y}A${outer} ${outer} 0 ${large} 1 ${b.x} ${b.y}` +
    `L${c.x} ${c.y}A${inner} ${inner} 0 ${large} 0 ${d.x} ${d.y}Z`
  );
}
