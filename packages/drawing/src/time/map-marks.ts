import type { DifferenceItem } from "@rondom/domain/network/version/difference";
import type { MapLayout } from "../map/picture";
import type { Mark } from "./input";

/**
 * The same marks for the seats of the network map, by the ids of the seats: who came, also into a domain where nobody
 * was, and who is closer or further, at home. Who went has no seat here and is told in words. Where members of the
 * family tell opposite things of one person there is no mark.
 */
export function mapMarks(
  layout: MapLayout,
  items: readonly DifferenceItem[],
): Readonly<Record<string, Mark>> {
  const found: Record<string, Mark> = {};
  for (const seat of layout.seats) {
    const said = items.flatMap((item): Mark[] => {
      if (item.kind === "came") return item.actor.id === seat.actorId ? ["came"] : [];
      if (item.kind === "new-domain")
        return item.domain === seat.domain && item.actorIds.some((id) => id === seat.actorId) ? ["came"] : [];
      if (item.kind !== "closer" && item.kind !== "further") return [];
      return item.actorId === seat.actorId && seat.home ? [item.kind] : [];
    });
    const [mark] = said;
    const opposite = said.includes("closer") && said.includes("further");
    if (mark !== undefined && !opposite) found[seat.id] = mark;
  }
  return found;
}
