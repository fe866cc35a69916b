import type { MapLayout } from "@rondom/drawing/map/picture";

/** A place on the map that the focus can stand on: the family, a segment, a seat or an empty chair. */
export interface Stop {
  /** Unique on the map. */
  readonly id: string;
  readonly kind: "family" | "domain" | "actor" | "chair";
  /** Id of the actor or need, key of the domain; null for the family. */
  readonly subject: string | null;
}

/** Domain by domain round the table: its segment, then its seats; the last group are those without a domain. */
export type Walk = readonly (readonly Stop[])[];

export const familyStop: Stop = { id: "family", kind: "family", subject: null };

/** The id of a segment's stop. */
export function domainStopId(key: string): string {
  return `domain:${key}`;
}

/** Every stop of a map in the order of the arrow keys (looks, section 3.10). */
export function walkOf({ segments, seats }: MapLayout): Walk {
  const seatsIn = (domain: string | null) =>
    seats
      .filter((seat) => seat.domain === domain)
      .map(({ id, kind, actorId, gapId }): Stop => ({ id, kind, subject: actorId ?? gapId }));
  const round = segments.map(({ key }): Stop[] => [
    { id: domainStopId(key), kind: "domain", subject: key },
    ...seatsIn(key),
  ]);
  const beside = seatsIn(null);
  return beside.length === 0 ? round : [...round, beside];
}

/** The stop with that id; the family when there is none (any more). */
export function stopAt(walk: Walk, id: string): Stop {
  return walk.flat().find((stop) => stop.id === id) ?? familyStop;
}
