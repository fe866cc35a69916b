import type { LabelMeasures } from "../map/label";
import type { CirclesInput, Ring } from "./input";

/** The measures of the circles in CSS px (looks, section 4). */
export interface CirclesMeasures extends LabelMeasures {
  readonly family: number;
  readonly seat: number;
  /** Height of a row, the same for everybody: a person keeps a row in every version. */
  readonly row: number;
  readonly namesOnly: boolean;
}

/** Up to so many people a label tells what somebody does, too. */
const few = 25;

const roomy: CirclesMeasures = {
  family: 58,
  seat: 32,
  row: 44,
  // A row holds one line for the name and one below: neither ever wraps.
  labelWidth: Number.POSITIVE_INFINITY,
  nameSize: 14.5,
  secondSize: 12.5,
  namesOnly: false,
};

/** For many people. */
const shortMeasures: CirclesMeasures = {
  ...roomy,
  seat: 28,
  row: 34,
  nameSize: 13.5,
  namesOnly: true,
};

/** For versions side by side: small circles, so that three of them fit a window with letters that can be read. */
const sideMeasures: CirclesMeasures = { ...shortMeasures, family: 40 };

/** For many people in a narrow pane. */
const denseMeasures: CirclesMeasures = { ...shortMeasures, seat: 16, row: 18, nameSize: 12 };

/** For many people on one sheet of paper: rows hold a name and no more. */
const tightMeasures: CirclesMeasures = { ...shortMeasures, seat: 18, row: 20 };

/** The same with room for a mark at each seat. */
const tightSideMeasures: CirclesMeasures = { ...sideMeasures, seat: 12, row: 17 };

/** The measures of circles. */
export function circlesMeasuresFor({
  people,
  short = false,
  dense = false,
  tight = false,
}: Pick<CirclesInput, "people" | "short" | "dense" | "tight">): CirclesMeasures {
  if (tight) return tightMeasures;
  if (dense) return denseMeasures;
  return people.length <= few && !short ? roomy : shortMeasures;
}

/** The measures of versions. */
export function sideMeasuresFor({ tight = false }: Pick<CirclesInput, "tight">): CirclesMeasures {
  return tight ? tightSideMeasures : sideMeasures;
}

/** How much all radii grow at once where there is too little room. */
export const growth = 1.1;

/** Radii of the lines of the rings, before they grow. */
export const ringRadius: Readonly<Record<Ring, number>> = {
  "very-close": 122,
  close: 205,
  further: 285,
  "not-asked": 345,
};

/** Distance from the middle at which a ring's people sit. */
export const midRing: Readonly<Record<Ring, number>> = {
  "very-close": 96,
  close: 163.5,
  further: 245,
  "not-asked": 315,
};
