import type { Walk } from "../picture/stops";

/** The order of the arrow keys where each person has one seat: group by group, as they stand in the layout. */
export function walkBy<S extends { readonly id: string }>(
  seats: readonly S[],
  groupOf: (seat: S) => string,
): Walk {
  const groups = Map.groupBy(seats, groupOf);
  return [...groups.values()].map((group) => group.map(({ id }) => ({ id, kind: "actor", subject: id })));
}
