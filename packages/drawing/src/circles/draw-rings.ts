import { type Box, squareRound, tenth } from "../map/geometry";
import { textWidth } from "../width";
import { type CirclesWords, rings } from "./input";
import { ringRadius } from "./measures";
import type { CirclesSeat, DrawnRing } from "./picture";

const size = 12;
const chipHeight = 20;
const aside = 8;

/** The rings with their names on the line, at the pole where fewer people sit, clear of everybody. */
export function ringsOf(words: CirclesWords, scale: number, seats: readonly CirclesSeat[]): DrawnRing[] {
  const boxes = seats.flatMap((seat) => [squareRound(seat, seat.size), seat.label]);
  const emptier = seats.filter(({ y }) => y < 0).length < seats.filter(({ y }) => y > 0).length ? -1 : 1;
  return rings.map((ring): DrawnRing => {
    const radius = tenth(ringRadius[ring] * scale);
    const text = words.ring[ring];
    const width = textWidth(text, size, 600) + 2 * aside;
    const chipAt = (y: number): Box => ({
      x: tenth(-width / 2),
      y: tenth(y - chipHeight / 2),
      width: tenth(width),
      height: chipHeight,
    });
    const poles = [emptier * radius, -emptier * radius];
    const y = poles.find((pole) => boxes.every((box) => !overlap(box, chipAt(pole)))) ?? emptier * radius;
    return {
      ring,
      radius,
      chip: chipAt(y),
      line: {
        text,
        x: 0,
        y: tenth(y + 0.35 * size),
        anchor: "middle",
        size,
        weight: 600,
        tone: "soft",
      },
    };
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
