import { tenth } from "../map/geometry";
import { nameLines, secondLines } from "../map/label";
import { type Label, labelBox, placeLines } from "../map/seat-line";
import { cleanText, initialsIn } from "../map/text";
import { type CirclesPerson, type CirclesWords, type Ring, ringOf } from "./input";
import { type CirclesMeasures, midRing } from "./measures";
import type { CirclesSeat, Place } from "./picture";
import type { Row } from "./rows";

/** Where a row crosses a ring's circle of seats. */
export function placeIn(ring: Ring, { side, y }: Row, scale: number): Place {
  const x = Math.sqrt(Math.max(0, (midRing[ring] * scale) ** 2 - y ** 2));
  return { side, x: tenth(side === "right" ? x : -x), y: tenth(y) };
}

/** One person's seat, name and what a screen reader says. `shown` is the name on the label, the whole one unless given. */
export function seatInRow(
  person: CirclesPerson,
  { side, ...at }: Place,
  measures: CirclesMeasures,
  spoken: string,
  shown = person.name,
): CirclesSeat {
  const label = labelOf(shown, person.second, measures);
  const box = labelBox(label, measures.seat, at, side);
  const name = cleanText(person.name);
  return {
    ...at,
    id: person.id,
    side,
    ring: ringOf(person.closeness),
    domain: person.domains[0] ?? null,
    shape: person.formal ? "square" : "round",
    size: measures.seat,
    initials: initialsIn(measures.seat, name),
    name,
    lines: placeLines(label, box, side),
    label: box,
    spoken,
  };
}

function labelOf(shown: string, second: string | undefined, measures: CirclesMeasures): Label {
  const below = measures.namesOnly ? "" : cleanText(second ?? "");
  const lines = [
    ...nameLines(cleanText(shown), measures, 600),
    ...(below === "" ? [] : secondLines(below, measures)),
  ];
  return { lines, width: Math.max(0, ...lines.map(({ width }) => width)) };
}

/** "Lieve Dewaele, buddy, Welkomgroep, informeel, heel dichtbij, 1 van 2". */
export function spokenPlace(
  person: CirclesPerson,
  same: readonly CirclesPerson[],
  words: CirclesWords,
): string {
  const parts = [
    cleanText(person.name),
    cleanText(person.second ?? "").replaceAll(" · ", ", "),
    person.formal ? words.formal : words.informal,
    words.ring[ringOf(person.closeness)],
    words.position(same.indexOf(person) + 1, same.length),
  ];
  return parts.filter((part) => part !== "").join(", ");
}
