import type { SupportKind } from "@rondom/domain/network/tie/support";
import { angleOf, type Point, polar } from "../map/geometry";
import type { EcomapSeat, EcomapTie } from "./picture";
import { arrowLength } from "./tie-to";

/** Diameter of a circle of support, and from one to the next along its line. */
export const supportSize = 23;
const pitch = 27;
/** From the table's edge to the outermost circle. */
const inside = 26;
const step = 9;

type Circles = EcomapTie["supports"];

/**
 * Puts the circles of support on their lines: inside the table's edge, or as near to that as keeps them off each
 * other and off other lines. Lines of many ties stand close near the family, so a run may also move outwards.
 */
export function placeSupports(
  seats: readonly EcomapSeat[],
  wanted: (seat: EcomapSeat) => readonly SupportKind[],
  radius: number,
): EcomapSeat[] {
  const taken: Point[] = [];
  return seats.map((seat) => {
    const kinds = wanted(seat);
    if (kinds.length === 0) return seat;
    const others = seats.filter((one) => one !== seat);
    const runs = starts(seat, kinds.length, radius).map((start) => runOf(seat, kinds, start));
    const free = runs.filter((run) =>
      run.every((one) => taken.every((other) => apart(one, other) > supportSize + 1)),
    );
    const clear = free.find((run) =>
      run.every((one) => others.every(({ tie }) => off(one, tie) > supportSize / 2 + 1)),
    );
    const run = clear ?? free[0] ?? runOf(seat, kinds, radius - inside);
    taken.push(...run);
    return { ...seat, tie: { ...seat.tie, supports: run } };
  });
}

/** Distances of the outermost circle that leave both arrows free: the usual one first, inwards, then outwards. */
function starts({ tie }: EcomapSeat, count: number, radius: number): number[] {
  const room = arrowLength + supportSize / 2 + 2;
  const least = Math.hypot(tie.from.x, tie.from.y) + room + pitch * (count - 1);
  const most = Math.hypot(tie.to.x, tie.to.y) - room;
  const usual = radius - inside;
  const inwards = Array.from({ length: 30 }, (_, i) => usual - i * step).filter((start) => start >= least);
  const outwards = Array.from({ length: 80 }, (_, i) => usual + (i + 1) * step).filter(
    (start) => start <= most,
  );
  return [...inwards, ...outwards];
}

function runOf(seat: EcomapSeat, kinds: readonly SupportKind[], start: number): Circles {
  const angle = angleOf(seat);
  return kinds.map((support, i) => ({ support, ...polar(start - pitch * (kinds.length - 1 - i), angle) }));
}

function apart(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** Distance of a point from a line between two points. */
function off(point: Point, { from, to }: Pick<EcomapTie, "from" | "to">): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy);
  const at = Math.min(1, Math.max(0, share));
  return apart(point, { x: from.x + at * dx, y: from.y + at * dy });
}
