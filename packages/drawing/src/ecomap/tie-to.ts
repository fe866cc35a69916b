import { supportKinds } from "@rondom/domain/network/tie/support";
import { angleOf, type Point, polar, tenth } from "../map/geometry";
import type { SeatShape } from "../map/svg-seats";
import type { EcomapPerson } from "./input";
import type { Arrow, EcomapTie } from "./picture";

/** From the family's circle to a line, and from a line to its seat. */
const gap = { family: 3, seat: 4 };
/** Length of an arrow and half its width. */
export const arrowLength = 13;
const arrowHalf = 6;

/** The line from the family's circle to a seat, without its circles of support: those need the other lines. */
export function tieTo(
  seat: Omit<SeatShape, "initials">,
  { quality, direction }: Pick<EcomapPerson, "quality" | "direction">,
  family: number,
): EcomapTie {
  const angle = angleOf(seat);
  const near = family + gap.family;
  const far = Math.hypot(seat.x, seat.y) - reachOf(seat, angle) - gap.seat;
  const arrow = (end: Arrow["end"], tip: number, base: number): Arrow => ({
    end,
    tip: polar(tip, angle),
    base: [beside(base, angle, arrowHalf), beside(base, angle, -arrowHalf)],
  });
  return {
    quality,
    from: polar(near, angle),
    to: polar(far, angle),
    arrows: [
      ...(direction === "take" || direction === "both" ? [arrow("family", near, near + arrowLength)] : []),
      ...(direction === "give" || direction === "both" ? [arrow("seat", far, far - arrowLength)] : []),
    ],
    supports: [],
  };
}

/** The kinds of support of one tie, each once, in their fixed order along the line. */
export function supportsOf(person: Pick<EcomapPerson, "supports">) {
  return supportKinds.filter((support) => person.supports.includes(support));
}

/** From a seat's middle to its edge in the direction of the family. */
function reachOf({ shape, size }: Pick<SeatShape, "shape" | "size">, angle: number): number {
  const half = size / 2;
  if (shape === "round") return half;
  const side = Math.max(Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle)));
  return Math.min(half / side, 1.24 * half);
}

/** A point at a distance from the origin, moved sideways. */
function beside(radius: number, angle: number, aside: number): Point {
  const on = { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
  return { x: tenth(on.x + aside * Math.cos(angle)), y: tenth(on.y + aside * Math.sin(angle)) };
}
