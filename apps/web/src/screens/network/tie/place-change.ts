import { closenesses, type TieAttributes } from "@rondom/domain/network/tie/attribute";
import { standingGroup } from "@rondom/domain/network/tie/group";
import type { TieChange } from "@rondom/domain/network/tie/input";
import { ringOf } from "@rondom/drawing/circles/input";
import { groupOrder } from "@rondom/drawing/ecomap/input-of";

/** Where somebody stands in a drawing of ties: as it was told, else where such people usually stand. */
export function placeIn(
  view: "ecomap" | "circles",
  { group, closeness }: Pick<TieAttributes, "group" | "closeness">,
  actor: { formal: boolean; domains: readonly string[] },
): string {
  return view === "circles" ? ringOf(closeness) : standingGroup(group, actor);
}

/** What being put somewhere tells of the tie; back in the outermost ring nothing was asked. */
export function changeTo(place: string): TieChange {
  const group = groupOrder.find((one) => one === place);
  if (group) return { group };
  return { closeness: closenesses.find((one) => one === place) ?? null };
}
