import type { CirclesPerson } from "../circles/input";
import { ringOf } from "../circles/input";
import { sideMeasuresFor } from "../circles/measures";
import type { Place } from "../circles/picture";
import { placeIn, seatInRow, spokenPlace } from "../circles/seat-row";
import type { Mark, TimeInput, TimeVersion } from "./input";
import { isOn, marksBetween } from "./marks-between";
import type { TimeSeat } from "./picture";
import type { SolvedRows } from "./rows-of-time";
import { shortNames } from "./short-names";

/**
 * The seats of one version, with what changed since the one before; who went keeps the last place. With `trails` a
 * person who moved also has the place from before, and the name stands beyond both.
 */
export function seatsOfVersion(
  input: Pick<TimeInput, "people" | "words" | "tight">,
  before: TimeVersion | null,
  version: TimeVersion,
  { rows, scale }: SolvedRows,
  trails = false,
): TimeSeat[] {
  const changed = before ? marksBetween(before, version) : new Map<string, Mark>();
  const short = shortNames(input.people);
  const here = input.people
    .filter(({ id }) => isOn(version, id) || changed.get(id) === "went")
    .map((person): CirclesPerson => {
      const told = isOn(version, person.id) ? version : before;
      return { ...person, closeness: told?.closeness[person.id] ?? null };
    });
  return here.flatMap((person): TimeSeat[] => {
    const row = rows.get(person.id);
    if (!row) return [];
    const mark = changed.get(person.id) ?? null;
    const place = placeIn(ringOf(person.closeness), row, scale);
    const same = here.filter(({ closeness }) => closeness === person.closeness);
    const said = spokenPlace(person, same, input.words);
    const spoken = mark === null ? said : `${said}; ${input.words.mark[mark]}`;
    const moved = trails && (mark === "closer" || mark === "further");
    const from = moved ? placeIn(ringOf(before?.closeness[person.id] ?? null), row, scale) : null;
    const seat = seatInRow(
      person,
      outermost(place, from),
      sideMeasuresFor(input),
      spoken,
      short.get(person.id),
    );
    const lines =
      mark === "went" ? seat.lines.map((line) => ({ ...line, struck: true as const })) : seat.lines;
    return [{ ...seat, x: place.x, lines, mark, from: from && { x: from.x, y: from.y } }];
  });
}

function outermost(place: Place, from: Place | null): Place {
  return from && Math.abs(from.x) > Math.abs(place.x) ? from : place;
}
