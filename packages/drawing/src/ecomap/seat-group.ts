import { tenth } from "../map/geometry";
import { type Curve, onCurve, type Side } from "../map/halves";
import { labelBox, labelGap, placeLines } from "../map/seat-line";
import { nearestToPole, outsideOf } from "../map/seats";
import { textWidth } from "../width";
import type { Member } from "./groups";
import type { EcomapInput } from "./input";
import { type EcomapMeasures, headingRow, headingSize } from "./measures";
import type { EcomapSeat, GroupHeading } from "./picture";
import { spokenTie } from "./spoken";
import { tieTo } from "./tie-to";

/** A group's heading and seats, one under the other along the curve. */
export function seatGroup(
  { key, word }: EcomapInput["groups"][number],
  members: readonly Member[],
  { side, top }: { readonly side: Side; readonly top: number },
  { curve, measures, words }: Surroundings,
): { heading: GroupHeading; seats: EcomapSeat[] } {
  const sign = side === "right" ? 1 : -1;
  let bottom = top + headingRow;
  const seats = members.map((member, i): EcomapSeat => {
    const y = tenth(bottom + member.height / 2);
    bottom += member.height;
    const at = { x: tenth(sign * startOf(member, y, curve, measures)), y };
    const label = labelBox(member, measures.seat, at, side);
    const shape = member.person.formal ? "square" : "round";
    return {
      ...at,
      id: member.person.id,
      group: key,
      side,
      shape,
      size: measures.seat,
      initials: member.initials,
      name: member.name,
      lines: placeLines(member, label, side),
      label,
      spoken: spokenTie(member, { word, place: i + 1, count: members.length }, words),
      functions: member.person.functions,
      tie: tieTo({ ...at, shape, size: measures.seat }, member.person, measures.family),
    };
  });
  return { heading: headingOf(key, word, seats[0], { side, top }, measures), seats };
}

interface Surroundings {
  readonly curve: Curve;
  readonly measures: EcomapMeasures;
  readonly words: EcomapInput["words"];
}

/** On the curve, then outwards until seat and label are clear of the table. */
function startOf(member: Member, y: number, curve: Curve, { radius, seat }: EcomapMeasures): number {
  const reach = (seat / 2) * (member.person.formal ? 1.24 : 1);
  const tall = member.lines.reduce((sum, { height }) => sum + height, 0);
  const label = outsideOf(radius + 6, Math.max(0, Math.abs(y) - tall / 2)) - seat / 2 - labelGap;
  return Math.max(nearestToPole, onCurve(y, curve), outsideOf(radius + 5 + reach, Math.abs(y)), label);
}

/** Above the first name, and clear of the table too. */
function headingOf(
  key: string,
  word: string,
  first: EcomapSeat | undefined,
  { side, top }: { readonly side: Side; readonly top: number },
  { radius }: EcomapMeasures,
): GroupHeading {
  const text = word.toUpperCase();
  const width = textWidth(text, headingSize, 700);
  const nearest = Math.max(0, top, -(top + headingRow));
  const inner = first ? Math.abs(first.x) + first.size / 2 + labelGap : 0;
  const start = tenth(Math.max(inner, outsideOf(radius + 6, nearest)));
  const x = side === "right" ? start : -start;
  const box = { x: side === "right" ? x : tenth(x - width), y: tenth(top), width, height: headingRow - 4 };
  const y = tenth(top + headingRow / 2 + 0.35 * headingSize);
  const anchor = side === "right" ? "left" : "right";
  return { key, box, line: { text, x, y, anchor, size: headingSize, weight: 700, tone: "soft" } };
}
