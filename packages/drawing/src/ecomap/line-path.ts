import type { Quality } from "@rondom/domain/network/feeling";
import { type Point, tenth } from "../map/geometry";
import type { EcomapTie } from "./picture";

/** The fixed symbols of a tie (looks, section 4): they differ without colour. */
export const strokes: Readonly<Record<Quality | "notAsked", { width: number; dashes?: string }>> = {
  strong: { width: 5.5 },
  supportive: { width: 2 },
  neutral: { width: 2, dashes: "9 6" },
  conflicted: { width: 2 },
  notAsked: { width: 2, dashes: "0 6" },
};

const zigzag = { amplitude: 5.5, half: 9, straight: 10 };
/** A line ends inside its arrow, so that a broad one does not stick out at the tip. */
const underArrow = 10;

/** Path of a tie's line: straight, or a zigzag with straight ends. */
export function tiePath({ quality, from, to, arrows }: EcomapTie): string {
  const shorten = (end: "family" | "seat") => (arrows.some((arrow) => arrow.end === end) ? underArrow : 0);
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  const along = { x: (to.x - from.x) / far, y: (to.y - from.y) / far };
  const at = (distance: number, aside = 0): Point => ({
    x: tenth(from.x + along.x * distance - along.y * aside),
    y: tenth(from.y + along.y * distance + along.x * aside),
  });
  const [start, end] = [shorten("family"), far - shorten("seat")];
  const points = [
    at(start),
    ...(quality === "conflicted" ? teeth(start, end).map(([d, a]) => at(d, a)) : []),
    at(end),
  ];
  return `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}`;
}

/** Corners of a zigzag: distance along the line and to its side. */
function teeth(start: number, end: number): [number, number][] {
  const { amplitude, half, straight } = zigzag;
  const count = Math.max(0, Math.floor((end - start - 2 * straight) / half));
  const first = (start + end - count * half) / 2;
  const corners = Array.from({ length: count }, (_, i): [number, number] => [
    first + (i + 0.5) * half,
    i % 2 === 0 ? amplitude : -amplitude,
  ]);
  return [[first, 0], ...corners, [first + count * half, 0]];
}
