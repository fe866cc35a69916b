/** Where an actor helps: in a domain, for the whole family or for one member. */
export interface Place {
  domain: string;
  memberId: string | null;
}

/**
 * The places after somebody is moved out of one domain into another: what they do there for whom stays, and keeps its
 * rank, so a home stays a home. Who had no place there, or comes from nowhere (`from` null), gets the new domain for
 * the whole family: as their home when they come from nowhere, else as a last place.
 */
export function movedPlaces(places: readonly Place[], from: string | null, to: string): Place[] {
  const whole = { domain: to, memberId: null };
  if (from === null) return once([whole, ...places]);
  const moved = places.map((place) => (place.domain === from ? { ...place, domain: to } : place));
  return once(places.some((place) => place.domain === from) ? moved : [...moved, whole]);
}

/** The places with one domain more, for the whole family, unless somebody stands in it already. */
export function withPlace(places: readonly Place[], domain: string): Place[] {
  if (places.some((place) => place.domain === domain)) return [...places];
  return [...places, { domain, memberId: null }];
}

function once(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [`${place.domain} ${place.memberId}`, place])).values()];
}
