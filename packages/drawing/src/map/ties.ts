import { angleOf, type Point, polar, squareRound, tenth } from "./geometry";
import { rim } from "./levels";
import { lineMeetsBox } from "./line-meets-box";
import type { MapLayout, Seat, Segment } from "./picture";
import { ringReach } from "./seats";

/** Two people who know each other: ids of actors, in any order. */
export interface Tie {
  readonly one: string;
  readonly other: string;
}

/** A tie as it is drawn: a curve over the table, from rim to rim past the family's circle. */
export interface TieLine extends Tie {
  /** Control point of the quadratic curve between the two dots: `M dot Q bend dot`. */
  readonly bend: Point;
  readonly ends: readonly [TieEnd, TieEnd];
}

export interface TieEnd {
  readonly seatId: string;
  /** Where the curve meets the rim. */
  readonly dot: Point;
  /** Edge of the seat, to be joined with the dot by a straight line; null when somebody else is in the way. */
  readonly edge: Point | null;
}

/** A tie bows towards the middle by this share of half its length. */
const bow = 0.3;
/** From the family's circle to the nearest curve. */
const clearOfFamily = 10;
/** A dot keeps this far from the end of its segment, in px along the rim. */
const fromEnd = 9;
/** A spoke keeps this far from everybody else. */
const clearOfOthers = 2;

/**
 * Who knows whom, as marks on a finished layout: nobody moves. The curves stay on the table, where no name of a person
 * is, and never cross a label or somebody else's seat. Each person is tied at home, in the first domain; ties of people
 * without a domain, with oneself, doubled ones and unknown people are left out.
 */
export function tieLines(layout: MapLayout, ties: readonly Tie[]): TieLine[] {
  const homes = new Map<string, Seat>();
  for (const seat of homesFirst(layout.seats))
    if (seat.actorId !== null && seat.domain !== null && !homes.has(seat.actorId))
      homes.set(seat.actorId, seat);
  const drawn = new Set<string>();
  return ties.flatMap((tie): TieLine[] => {
    const [one, other] = [homes.get(tie.one), homes.get(tie.other)];
    const key = [tie.one, tie.other].sort().join("\n");
    if (!one || !other || one === other || drawn.has(key)) return [];
    drawn.add(key);
    const [from, to] = [anchorOf(one, layout), anchorOf(other, layout)];
    return [
      {
        ...tie,
        bend: bendOf(from, to, layout),
        ends: [endOf(one, from, layout), endOf(other, to, layout)],
      },
    ];
  });
}

/** The seat with the full label comes first: a person's other seats show the name alone. */
function homesFirst(seats: readonly Seat[]): Seat[] {
  return [...seats].sort((one, other) => Number(other.home) - Number(one.home));
}

/** Angle at which a seat is tied to the rim: its own, as far as its domain's segment reaches. */
function anchorOf(seat: Seat, { segments, table }: MapLayout): number {
  const segment = segments.find(({ key }) => key === seat.domain);
  const angle = angleOf(seat);
  if (!segment) return angle;
  const pad = fromEnd / table.radius;
  return Math.min(segment.to - pad, Math.max(segment.from + pad, nearestTurn(angle, segment)));
}

/** The same angle, a whole turn more or less, that is nearest to the segment: at the top the turn begins again. */
function nearestTurn(angle: number, { from, to }: Segment): number {
  const middle = (from + to) / 2;
  const turn = 2 * Math.PI;
  return angle - turn * Math.round((angle - middle) / turn);
}

/** Bent on the shorter side of the family's circle; the middle of the curve lies between its chord and the bend. */
function bendOf(from: number, to: number, { table }: MapLayout): Point {
  const turn = 2 * Math.PI;
  const swing = to - from - turn * Math.round((to - from) / turn);
  const outer = rimOf(table.radius);
  const chord = outer * Math.cos(swing / 2);
  const half = outer * Math.abs(Math.sin(swing / 2));
  const middle = Math.max(table.family + clearOfFamily, chord - bow * half);
  return polar(2 * middle - chord, from + swing / 2);
}

/** Radius of the dots: inside the rim. */
function rimOf(radius: number): number {
  return radius - rim - 2;
}

function endOf(seat: Seat, angle: number, layout: MapLayout): TieEnd {
  const dot = polar(rimOf(layout.table.radius), angle);
  const far = Math.hypot(seat.x - dot.x, seat.y - dot.y);
  const share = 1 - (seat.size / 2 + ringReach) / far;
  const edge = { x: tenth(dot.x + (seat.x - dot.x) * share), y: tenth(dot.y + (seat.y - dot.y) * share) };
  const others = layout.seats.flatMap((one) =>
    one === seat ? [one.label] : [one.label, squareRound(one, one.size)],
  );
  return {
    seatId: seat.id,
    dot,
    edge: others.every((box) => !lineMeetsBox(dot, edge, box, clearOfOthers)) ? edge : null,
  };
}
