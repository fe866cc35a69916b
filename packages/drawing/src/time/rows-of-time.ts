import { ringOf, rings } from "../circles/input";
import { midRing, sideMeasures } from "../circles/measures";
import { rowsOf } from "../circles/rows";
import { centreOf } from "../map/centre";
import type { TimeInput } from "./input";
import { isOn } from "./marks-between";

/** White between the family's circle and the seats of the innermost ring. */
const clear = 4;

/**
 * Rows solved once for everybody of all versions, each with their innermost ring: a person keeps the row and moves only
 * inwards or outwards. The circles are as small as the family's name lets them.
 */
export function rowsOfTime({
  people,
  versions,
  domains,
  centre,
}: Pick<TimeInput, "people" | "versions" | "domains" | "centre">) {
  const wishes = people.flatMap(({ id, domains: own }) => {
    const found = versions
      .filter((version) => isOn(version, id))
      .map(({ closeness }) => ringOf(closeness[id] ?? null));
    const ring = rings.find((one) => found.includes(one));
    return ring ? [{ id, domains: own, ring }] : [];
  });
  const { family, seat, row } = sideMeasures;
  const inmost = centreOf(centre, family).family + clear + seat / 2;
  return rowsOf(wishes, domains, row, inmost / midRing["very-close"]);
}
