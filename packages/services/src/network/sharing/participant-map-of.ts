import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { peopleOf } from "@rondom/db/family/people";
import type { NetworkMap } from "@rondom/domain/network/map";
import { type ParticipantMap, participantMap, type Sharing } from "@rondom/domain/network/participant-map";
import { guestsAmong } from "../../meeting/guests";
import { loadMap } from "../load-map";
import { loadSharing } from "./load-sharing";

export interface Seen {
  /** All of it, and what the family decided: never for the reader. */
  whole: NetworkMap;
  sharing: Sharing;
  /** What the reader sees. */
  map: ParticipantMap;
}

/** The one way to what a helper sees of the map: for their own page and for "what does X see?". null: any helper not on it. */
export async function participantMapOf(reader: Reader<InFamily>, readerId: string | null): Promise<Seen> {
  const whole = await loadMap(reader);
  const sharing = await loadSharing(reader);
  const actors = [...(await peopleOf(reader)).values()].filter(({ kind }) => kind === "actor");
  const ids = new Map(actors.map(({ key, id }) => [key, id]));
  const guests = (await guestsAmong(reader, actors)).map(
    (guest) => [ids.get(guest.key) ?? "", guest] as const,
  );
  return { whole, sharing, map: participantMap(whole, new Map(guests), sharing, readerId) };
}
