import { type Box, type Point, squareRound, tenth } from "../map/geometry";
import { textWidth } from "../width";
import { type CirclesWords, rings } from "./input";
import { growth, ringRadius } from "./measures";
import type { CirclesSeat, DrawnRing } from "./picture";

const size = 12;
const chipHeight = 20;
const aside = 8;

/** How far along its line a name may stand from a pole, in degrees: the nearest that is free, else the freest. */
const aslant = [0, 10, -10, 20, -20, 30, -30, 40, -40];

/**
 * The rings with their names on the line, at the pole where fewer people sit or near one, clear of everybody and as far
 * as there is room of the marks at `marked`, the same seats with their marks.
 */
export function ringsOf(
  words: CirclesWords,
  scale: number,
  seats: readonly CirclesSeat[],
  marked: readonly CirclesSeat[] = seats,
): DrawnRing[] {
  const boxes = boxesOf(seats);
  const withMarks = boxesOf(marked);
  const emptier = seats.filter(({ y }) => y < 0).length < seats.filter(({ y }) => y > 0).length ? -1 : 1;
  return rings.map((ring): DrawnRing => {
    const radius = tenth(ringRadius[ring] * scale);
    const text = words.ring[ring];
    const width = textWidth(text, size, 600) + 2 * aside;
    const chipAt = ({ x, y }: Point): Box => ({
      x: tenth(x - width / 2),
      y: tenth(y - chipHeight / 2),
      width: tenth(width),
      height: chipHeight,
    });
    const spots = aslant.flatMap((degrees) =>
      [emptier, -emptier].map((pole): Point => {
        const angle = (degrees * Math.PI) / 180;
        return { x: tenth(radius * Math.sin(angle)), y: tenth(pole * radius * Math.cos(angle)) };
      }),
    );
    const free = spots.filter((spot) => covered(chipAt(spot), boxes) === 0);
    const open = free.length > 0 ? free : spots;
    const hidden = open.map((spot) => covered(chipAt(spot), withMarks));
    const at = open[hidden.indexOf(Math.min(...hidden))] ?? { x: 0, y: emptier * radius };
    return {
      ring,
      radius,
      chip: chipAt(at),
      line: {
        text,
        x: at.x,
        y: tenth(at.y + 0.35 * size),
        anchor: "middle",
        size,
        weight: 600,
        tone: "soft",
      },
    };
  });
}

/** The least scale, from this one up in steps of 10 %, at which the names of the rings stand clear of everybody. */
export function scaleWithRoomForNames(
  words: CirclesWords,
  least: number,
  seatsAt: (scale: number) => readonly CirclesSeat[],
): number {
  for (let scale = least; ; scale *= growth) {
    const seats = seatsAt(scale);
    const boxes = boxesOf(seats);
    if (ringsOf(words, scale, seats).every(({ chip }) => covered(chip, boxes) === 0)) return scale;
  }
}

function boxesOf(seats: readonly CirclesSeat[]): Box[] {
  return seats.flatMap((seat) => [squareRound(seat, seat.size), seat.label]);
}

/** How much of a box these boxes cover, in square px. */
function covered(box: Box, boxes: readonly Box[]): number {
  return boxes.reduce((sum, other) => {
    const width = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
    const height = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
    return sum + Math.max(0, width) * Math.max(0, height);
  }, 0);
}
