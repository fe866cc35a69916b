import { ringOf, rings } from "../circles/input";
import { leastScale } from "../circles/least-scale";
import { sideMeasuresFor } from "../circles/measures";
import { type Row, rowsOf } from "../circles/rows";
import type { TimeInput } from "./input";
import { isOn } from "./marks-between";

/** Everybody's row, and how much larger than their measures the circles are drawn. */
export interface SolvedRows {
  readonly rows: ReadonlyMap<string, Row>;
  readonly scale: number;
}

/**
 * Rows solved once for everybody of all versions, each with their innermost ring: a person keeps the row and moves only
 * inwards or outwards. The circles are as small as the family's name lets them.
 */
export function rowsOfTime({
  people,
  versions,
  domains,
  centre,
  tight,
}: Pick<TimeInput, "people" | "versions" | "domains" | "centre" | "tight">): SolvedRows {
  const wishes = people.flatMap(({ id, domains: own }) => {
    const found = versions
      .filter((version) => isOn(version, id))
      .map(({ closeness }) => ringOf(closeness[id] ?? null));
    const ring = rings.find((one) => found.includes(one));
    return ring ? [{ id, domains: own, ring }] : [];
  });
  const measures = sideMeasuresFor({ tight });
  return rowsOf(wishes, domains, measures.row, leastScale(centre, measures));
}
