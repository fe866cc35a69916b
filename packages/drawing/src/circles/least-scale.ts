import { centreOf } from "../map/centre";
import type { CirclesInput } from "./input";
import { type CirclesMeasures, midRing } from "./measures";

/** White between the family's circle and the seats of the innermost ring. */
const clear = 4;

/** How small the circles may be drawn, against their measures: as small as the family's name lets them. */
export function leastScale(centre: CirclesInput["centre"], { family, seat }: CirclesMeasures): number {
  const inmost = centreOf(centre, family).family + clear + seat / 2;
  return inmost / midRing["very-close"];
}
