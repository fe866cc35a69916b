import type { LabelMeasures } from "../map/label";
import type { EcomapInput } from "./input";

/** The measures of an ecomap in CSS px (looks, sections 3 and 4). */
export interface EcomapMeasures extends LabelMeasures {
  readonly radius: number;
  readonly family: number;
  readonly seat: number;
  readonly moat: number;
  readonly rowGap: number;
  readonly blockGap: number;
  /** Above 25 ties the second line is the quality's word alone. */
  readonly qualityAlone: boolean;
  /** The quality stands behind the name, on the same line. */
  readonly oneLine: boolean;
}

/** Up to so many ties a label tells what somebody does, too. */
const few = 25;

/** Room above a block for its group's word. */
export const headingRow = 24;
/** The looks say 11.5; no word on the screen is smaller than 12. */
export const headingSize = 12;

const roomy: EcomapMeasures = {
  radius: 238,
  family: 72,
  seat: 32,
  moat: 48,
  labelWidth: 185,
  nameSize: 14.5,
  secondSize: 12.5,
  rowGap: 8,
  blockGap: 16,
  qualityAlone: false,
  oneLine: false,
};

const dense: EcomapMeasures = {
  ...roomy,
  seat: 28,
  nameSize: 13.5,
  secondSize: 12,
  rowGap: 6,
  blockGap: 12,
  qualityAlone: true,
};

/** For many ties on one sheet of paper. */
const tightest: EcomapMeasures = { ...dense, seat: 18, rowGap: 2, labelWidth: 400, oneLine: true };

/** The measures of an ecomap. */
export function measuresFor({
  people: { length: ties },
  short = false,
  tight = false,
}: Pick<EcomapInput, "people" | "short" | "tight">): EcomapMeasures {
  if (tight) return tightest;
  return ties <= few && !short ? roomy : dense;
}
