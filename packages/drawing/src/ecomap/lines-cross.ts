import type { Quality } from "@rondom/domain/network/feeling";
import { type Box, squareRound } from "../map/geometry";
import { lineMeetsBox } from "../map/line-meets-box";
import type { EcomapSeat, GroupHeading } from "./picture";

/** Half the width of each kind of line, and a px of air. */
const halfWidth: Readonly<Record<Quality | "notAsked", number>> = {
  strong: 4,
  supportive: 2,
  neutral: 2,
  conflicted: 7.5,
  notAsked: 2,
};

/** True when a line meets a seat, a name or a heading other than its own seat. */
export function linesCross(seats: readonly EcomapSeat[], headings: readonly GroupHeading[]): boolean {
  const boxes = [
    ...seats.map((seat) => ({ owner: seat.id, box: squareRound(seat, seat.size) })),
    ...seats.map((seat) => ({ owner: null, box: seat.label })),
    ...headings.map(({ box }) => ({ owner: null, box })),
  ];
  return seats.some((seat) => boxes.some(({ owner, box }) => owner !== seat.id && meets(seat, box)));
}

function meets({ tie, side }: EcomapSeat, box: Box): boolean {
  // A line stays in its own half: most pairs need no more than a look at the signs.
  if (side === "right" ? box.x + box.width < -10 : box.x > 10) return false;
  return lineMeetsBox(tie.from, tie.to, box, halfWidth[tie.quality ?? "notAsked"]);
}
