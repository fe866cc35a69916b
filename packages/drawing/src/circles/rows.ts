import { isRightHalf, midAngle, type Side } from "../map/halves";
import { type CirclesPerson, type Ring, rings } from "./input";
import { growth, midRing } from "./measures";

/** One person's own row: in one half, at one height, whatever the ring. */
export interface Row {
  readonly side: Side;
  readonly y: number;
}

/** Somebody who needs a row, with the innermost ring in which the row must reach its circle. */
export interface RowWish extends Pick<CirclesPerson, "id" | "domains"> {
  readonly ring: Ring;
}

/** How near to the pole of its circle a row may lie. */
const reach = 0.95;

/** Who holds which row of each half. */
type Held = Readonly<Record<Side, Map<number, RowWish>>>;

/**
 * A row for everybody: in each half one person a row, the nearest free one to where the first domain lies on the
 * network map, in the order of joining, so that nobody makes room for who comes later. Only when an inner ring has no
 * row left somebody further out gives one up; and when all are held by inner ones all radii grow by 10 %. They begin at
 * `least` times their measures.
 */
export function rowsOf(
  people: readonly RowWish[],
  domains: readonly string[],
  rowHeight: number,
  least = 1,
): { rows: ReadonlyMap<string, Row>; scale: number } {
  const held: Held = { left: new Map(), right: new Map() };
  let scale = least;
  const waiting = [...people];
  for (let person = waiting.shift(); person; person = waiting.shift()) {
    const { side, height } = placeOf(person, domains);
    const radius = midRing[person.ring];
    const find = () =>
      rowFor(person, held[side], (height * radius * least) / rowHeight, (reach * radius * scale) / rowHeight);
    let row = find();
    while (row === undefined) {
      scale *= growth;
      row = find();
    }
    const before = held[side].get(row);
    held[side].set(row, person);
    if (before) waiting.unshift(before);
  }
  const rowsIn = (side: Side) =>
    [...held[side]].map(([row, { id }]) => [id, { side, y: row * rowHeight }] as const);
  return { rows: new Map([...rowsIn("left"), ...rowsIn("right")]), scale };
}

/** The nearest free row, of two equally near ones the upper; without one the nearest that somebody further out holds. */
function rowFor(
  { ring }: RowWish,
  held: ReadonlyMap<number, RowWish>,
  wanted: number,
  farthest: number,
): number | undefined {
  const most = Math.floor(farthest);
  const near = Array.from({ length: 2 * most + 1 }, (_, i) => i - most).sort(
    (one, other) => Math.abs(one - wanted) - Math.abs(other - wanted),
  );
  const isFurther = (row: number) => {
    const holder = held.get(row);
    return holder !== undefined && rings.indexOf(holder.ring) > rings.indexOf(ring);
  };
  return near.find((row) => !held.has(row)) ?? near.find(isFurther);
}

/** Side and height, in radii, of the first known domain on the network map; without one at the foot on the left. */
function placeOf({ domains: own }: RowWish, domains: readonly string[]): { side: Side; height: number } {
  const index = domains.indexOf(own.find((one) => domains.includes(one)) ?? "");
  if (index < 0) return { side: "left", height: 1 };
  const side = isRightHalf(index, domains.length) ? "right" : "left";
  return { side, height: -Math.cos(midAngle(index, domains.length)) };
}
