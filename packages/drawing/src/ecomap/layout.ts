import { centreOf } from "../map/centre";
import { boxRound, grow, outwards, squareRound } from "../map/geometry";
import type { Curve } from "../map/halves";
import { groupHeight, type Member, membersByGroup } from "./groups";
import type { EcomapInput } from "./input";
import { linesCross } from "./lines-cross";
import { type EcomapMeasures, measuresFor } from "./measures";
import type { EcomapLayout, EcomapSeat, GroupHeading } from "./picture";
import { placeSupports } from "./place-supports";
import { seatGroup } from "./seat-group";
import { type StandingGroup, standGroups } from "./stand-groups";
import { supportsOf } from "./tie-to";

const margin = 14;
/** The curve widens by this until no line meets anybody: only with some thirty ties in one half. */
const wider = 24;
const mostSteps = 100;

/**
 * The ecomap as plain data: groups clockwise round the family, one seat per person on one convex curve, a line to
 * each. A pure function of its input (looks, section 4).
 */
export function layoutEcomap(input: EcomapInput): EcomapLayout {
  const few = measuresFor(input);
  const { labelWidth = few.labelWidth, radius = few.radius } = input;
  const usual = { ...few, labelWidth, radius };
  const { lines: centre, family } = centreOf(input.centre, usual.family);
  const measures = { ...usual, family };
  const members = membersByGroup(input, measures);
  const { standing, curve } = standGroups(members.map(groupHeight), measures);
  const { headings, seats } = onWidestNeeded(input, members, standing, curve, measures);
  const kinds = new Map(input.people.map((person) => [person.id, supportsOf(person)]));
  const table = squareRound({ x: 0, y: 0 }, 2 * radius + 4);
  const boxes = seats.flatMap((seat) => [squareRound(seat, seat.size), seat.label]);
  return {
    table: { radius, family },
    canvas: outwards(grow(boxRound([table, ...boxes, ...headings.map(({ box }) => box)]), margin)),
    centre,
    groups: headings,
    seats: placeSupports(seats, ({ id }) => kinds.get(id) ?? [], radius),
  };
}

function onWidestNeeded(
  input: EcomapInput,
  members: readonly (readonly Member[])[],
  standing: readonly StandingGroup[],
  { rx, ry }: Curve,
  measures: EcomapMeasures,
): { headings: GroupHeading[]; seats: EcomapSeat[] } {
  const { words } = input;
  for (let step = 0; ; step++) {
    const curve = { rx: rx + step * wider, ry };
    const groups = [...standing]
      .sort((one, other) => one.index - other.index)
      .flatMap((place) => {
        const group = input.groups[place.index];
        return group ? [seatGroup(group, members[place.index] ?? [], place, { curve, measures, words })] : [];
      });
    const headings = groups.map(({ heading }) => heading);
    const seats = groups.flatMap((group) => group.seats);
    if (step === mostSteps || !linesCross(seats, headings)) return { headings, seats };
  }
}
