import { textWidth } from "../width";
import { type Box, tenth } from "./geometry";
import type { Segment, TextLine } from "./picture";

/** Between the words of two neighbours, in px. */
const air = 2;
/** Words move no further than this: the rim is near. */
const most = 12;

/**
 * Where the words of two neighbours on the table touch, those nearer to the top or bottom of the table move away from
 * its middle: there the segments are flat and have room.
 */
export function partNeighbours(segments: readonly Segment[]): Segment[] {
  const parted = [...segments];
  for (const half of [-1, 1]) {
    // From the sides of the table towards its top, then its bottom.
    const order = segments
      .map((segment, place) => ({ place, depth: half * middleOf(segment) }))
      .filter(({ depth }) => depth > 0)
      .sort((one, other) => one.depth - other.depth || one.place - other.place);
    for (const { place } of order) {
      const own = parted[place];
      const last = segments.length - 1;
      const beside = [parted[place === 0 ? last : place - 1], parted[place === last ? 0 : place + 1]];
      if (!own) continue;
      const flatter = beside.filter((one) => one && half * middleOf(one) < half * middleOf(own));
      const move = Math.max(0, ...flatter.map((one) => (one ? overlapOf(own, one, half) : 0)));
      parted[place] = moved(own, half * Math.min(most, move));
    }
  }
  return parted;
}

function middleOf({ icon, lines }: Segment): number {
  return (icon.y + (lines.at(-1)?.y ?? icon.y)) / 2;
}

/** How far `own` must move up (half -1) or down (1) so that none of its words is within the air of the other's. */
function overlapOf(own: Segment, other: Segment, half: number): number {
  const moves = boxes(own).flatMap((one) =>
    boxes(other)
      .filter((two) => one.x < two.x + two.width + air && two.x < one.x + one.width + air)
      .map((two) => (half > 0 ? two.y + two.height - one.y : one.y + one.height - two.y) + air),
  );
  return Math.max(0, ...moves);
}

function boxes({ icon, lines }: Segment): Box[] {
  return [{ x: icon.x, y: icon.y, width: icon.size, height: icon.size }, ...lines.map(boxOf)];
}

function boxOf({ text, x, y, size, weight }: TextLine): Box {
  const width = textWidth(text, size, weight);
  return { x: x - width / 2, y: y - size, width, height: 1.3 * size };
}

function moved(segment: Segment, by: number): Segment {
  if (by === 0) return segment;
  const shift = <T extends { readonly y: number }>(one: T): T => ({ ...one, y: tenth(one.y + by) });
  return { ...segment, icon: shift(segment.icon), lines: segment.lines.map(shift) };
}
