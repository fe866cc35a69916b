import { type Box, type Point, squareRound, tenth } from "../map/geometry";
import { textWidth } from "../width";
import { type CirclesWords, rings } from "./input";
import { ringRadius } from "./measures";
import type { CirclesSeat, DrawnRing } from "./picture";

const size = 12;
const chipHeight = 20;
const aside = 8;

/** How far along its line a name may stand from a pole, in degrees: the nearest that is free, else the freest. */
const aslant = [0, 10, -10, 20, -20, 30, -30, 40, -40];

/** The rings with their names on the line, at the pole where fewer people sit or near one, clear of everybody. */
export function ringsOf(words: CirclesWords, scale: number, seats: readonly CirclesSeat[]): DrawnRing[] {
  const boxes = seats.flatMap((seat) => [squareRound(seat, seat.size), seat.label]);
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
    const covered = spots.map((spot) => boxes.reduce((sum, box) => sum + overlap(box, chipAt(spot)), 0));
    const at = spots[covered.indexOf(Math.min(...covered))] ?? { x: 0, y: emptier * radius };
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

/** What two boxes have in common, in square px. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
