/** Where somebody sits: an actor in one domain, or in none. */
export interface SeatPlace {
  readonly actorId: string;
  readonly domain: string | null;
}

/** Several seats at once, each by the id it has on the map, in the order in which they were picked. */
export type Selection = readonly string[];

/** The id of a seat, the same on the map and in the list. */
export function seatId(actorId: string, domain: string | null): string {
  return domain === null ? actorId : `${actorId}@${domain}`;
}

/** The place that a seat's id stands for. */
export function placeOf(id: string): SeatPlace {
  const at = id.indexOf("@");
  return at < 0 ? { actorId: id, domain: null } : { actorId: id.slice(0, at), domain: id.slice(at + 1) };
}

/** Picks a seat, or lets go of it. */
export function toggle(selection: Selection, id: string): Selection {
  return selection.includes(id) ? selection.filter((one) => one !== id) : [...selection, id];
}

/** What of a selection still stands on the map: somebody else may have moved or removed a person meanwhile. */
export function stillThere(
  selection: Selection,
  actors: readonly { id: string; domains: readonly string[] }[],
): Selection {
  return selection.filter((id) => {
    const { actorId, domain } = placeOf(id);
    const domains = actors.find((actor) => actor.id === actorId)?.domains;
    return domain === null ? domains?.length === 0 : domains?.includes(domain);
  });
}

/** The people of a selection who are still there, once each: what is picked where everybody has one seat. */
export function peopleThere(selection: Selection, actors: readonly { id: string }[]): Selection {
  return actorsIn(selection.map(placeOf)).filter((id) => actors.some((actor) => actor.id === id));
}

/** Everybody in these seats, once. */
export function actorsIn(places: readonly SeatPlace[]): string[] {
  return [...new Set(places.map(({ actorId }) => actorId))];
}
