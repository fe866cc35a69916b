import { type Point, tenth } from "./geometry";
import { type Curve, onCurve, type PlacedBlock, type Side } from "./halves";
import type { MapInput } from "./input";
import type { Item } from "./items";
import type { Level } from "./levels";
import type { Seat } from "./picture";
import { labelBox, labelGap, placeLines } from "./seat-line";
import { spokenName } from "./spoken";

/** How far a second ring reaches beyond the seat, its stroke included. */
export const ringReach = 3.75;

/** The least distance of a seat from the middle line, at a pole. */
export const nearestToPole = 40;

/** Gives every item of a block its seat, row by row and outwards from the curve. */
export function seatsOf(placed: PlacedBlock, curve: Curve, level: Level, input: MapInput): Seat[] {
  const { columns, rowHeights, columnStarts } = placed.block;
  const all = columns.flat();
  let top = placed.top;
  const rows = rowHeights.map((height, row) => {
    const y = tenth(top + height / 2);
    top += height;
    const first = columns[0]?.[row];
    return { y, start: first ? startOf(first, y, curve, level) : 0 };
  });
  const sign = placed.side === "right" ? 1 : -1;
  return columns.flatMap((column, c) =>
    column.map((item, row) => {
      const { y, start } = rows[row] ?? { y: 0, start: 0 };
      const at = { x: tenth(sign * (start + (columnStarts[c] ?? 0))), y };
      return seatAt(item, at, placed.side, level, spokenName(item, all, input));
    }),
  );
}

/** One item at its place. */
export function seatAt(item: Item, at: Point, side: Side, level: Level, spoken: string): Seat {
  const label = labelBox(item, level.seat, at, side);
  return {
    ...at,
    id: item.id,
    kind: item.kind,
    actorId: item.kind === "actor" ? item.subject : null,
    gapId: item.kind === "chair" ? item.subject : null,
    domain: item.domain,
    home: item.home,
    side,
    shape: item.formal ? "square" : "round",
    size: level.seat,
    initials: item.initials,
    times: item.times,
    name: item.name,
    lines: placeLines(item, label, side),
    label,
    spoken,
  };
}

/** Distance of a row's first seat from the middle line: on the curve, then outwards until it is clear of the table. */
function startOf(item: Item, y: number, curve: Curve, level: Level): number {
  // A rounded square reaches 1.24 times as far as a circle, to its corners.
  const reach = item.formal ? (level.seat / 2) * 1.24 : level.seat / 2;
  const seat = outsideOf(level.radius + 5 + reach, Math.abs(y));
  const tall = item.lines.reduce((sum, line) => sum + line.height, 0);
  const label = outsideOf(level.radius + 6, Math.max(0, Math.abs(y) - tall / 2)) - level.seat / 2 - labelGap;
  return Math.max(nearestToPole, onCurve(y, curve), seat, label);
}

/** How far from the middle line a circle round the origin reaches at a height; 0 beyond it. */
export function outsideOf(radius: number, y: number): number {
  return y >= radius ? 0 : Math.sqrt(radius ** 2 - y ** 2);
}
