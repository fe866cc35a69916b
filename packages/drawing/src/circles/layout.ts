import { centreOf } from "../map/centre";
import { boxRound, grow, outwards, squareRound } from "../map/geometry";
import { shortNames } from "../time/short-names";
import { ringsOf, scaleWithRoomForNames } from "./draw-rings";
import { type CirclesInput, ringOf, rings } from "./input";
import { leastScale } from "./least-scale";
import { circlesMeasuresFor } from "./measures";
import type { CirclesLayout, CirclesSeat, DrawnRing } from "./picture";
import { rowsOf } from "./rows";
import { placeIn, seatInRow, spokenPlace } from "./seat-row";

const margin = 14;

/** The circles as plain data. A pure function of its input (looks, section 4). */
export function layoutCircles(input: CirclesInput): CirclesLayout {
  const measures = circlesMeasuresFor(input);
  const wishes = input.people.map((person) => ({ ...person, ring: ringOf(person.closeness) }));
  const least = input.tight || input.dense ? leastScale(input.centre, measures) : 1;
  const solved = rowsOf(wishes, input.domains, measures.row, least);
  const shown = input.firstNames ? shortNames(input.people) : null;
  const seatsAt = (scale: number) =>
    rings.flatMap((ring) => {
      const here = input.people.filter((person) => ringOf(person.closeness) === ring);
      return here.flatMap((person): CirclesSeat[] => {
        const row = solved.rows.get(person.id);
        if (!row) return [];
        const place = placeIn(ring, row, scale);
        const spoken = spokenPlace(person, here, input.words);
        return [seatInRow(person, place, measures, spoken, shown?.get(person.id))];
      });
    });
  const scale = scaleWithRoomForNames(input.words, solved.scale, seatsAt);
  const seats = seatsAt(scale);
  return pictureOf(input, seats, measures.family, ringsOf(input.words, scale, seats));
}

/** The picture round seats that have their places, with these rings. */
export function pictureOf(
  { centre }: Pick<CirclesInput, "centre">,
  seats: readonly CirclesSeat[],
  family: number,
  drawn: readonly DrawnRing[],
): CirclesLayout {
  const middle = centreOf(centre, family);
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
