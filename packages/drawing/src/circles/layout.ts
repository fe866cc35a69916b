import { centreOf } from "../map/centre";
import { boxRound, grow, outwards, squareRound } from "../map/geometry";
import { ringsOf } from "./draw-rings";
import { type CirclesInput, ringOf, rings } from "./input";
import { leastScale } from "./least-scale";
import { circlesMeasuresFor } from "./measures";
import type { CirclesLayout, CirclesSeat } from "./picture";
import { rowsOf } from "./rows";
import { placeIn, seatInRow, spokenPlace } from "./seat-row";

const margin = 14;

/** The circles as plain data. A pure function of its input (looks, section 4). */
export function layoutCircles(input: CirclesInput): CirclesLayout {
  const measures = circlesMeasuresFor(input);
  const wishes = input.people.map((person) => ({ ...person, ring: ringOf(person.closeness) }));
  const least = input.tight ? leastScale(input.centre, measures) : 1;
  const { rows, scale } = rowsOf(wishes, input.domains, measures.row, least);
  const seats = rings.flatMap((ring) => {
    const here = input.people.filter((person) => ringOf(person.closeness) === ring);
    return here.flatMap((person): CirclesSeat[] => {
      const row = rows.get(person.id);
      if (!row) return [];
      return [seatInRow(person, placeIn(ring, row, scale), measures, spokenPlace(person, here, input.words))];
    });
  });
  return pictureOf(input, seats, scale, measures.family);
}

/** The picture round seats that have their places; names of rings stay clear of `all`, the seats of every version. */
export function pictureOf(
  { centre, words }: Pick<CirclesInput, "centre" | "words">,
  seats: readonly CirclesSeat[],
  scale: number,
  family: number,
  all: readonly CirclesSeat[] = seats,
): CirclesLayout {
  const middle = centreOf(centre, family);
  const drawn = ringsOf(words, scale, all);
  const boxes = [
    ...drawn.flatMap(({ radius, chip }) => [squareRound({ x: 0, y: 0 }, 2 * radius + 2), chip]),
    ...seats.flatMap((seat) => [squareRound(seat, seat.size), seat.label]),
  ];
  return {
    family: middle.family,
    centre: middle.lines,
    canvas: outwards(grow(boxRound(boxes), margin)),
    rings: drawn,
    seats,
  };
}
