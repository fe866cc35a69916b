import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { type PersonRow, peopleOf } from "@rondom/db/family/people";
import { isMinor } from "@rondom/domain/family/member";
import type { Candidate, NeedInBrief } from "@rondom/domain/meeting/candidate";
import type { NetworkMap } from "@rondom/domain/network/map";
import { needIsLive } from "@rondom/domain/network/need";
import type { PersonKey } from "@rondom/domain/person";
import { yearAt } from "../family/year";
import { loadMap } from "../network/load-map";

/** Everybody who could be asked, with the map and the people they were read from. */
export interface Round {
  map: NetworkMap;
  people: Map<PersonKey, PersonRow>;
  /** Members in their order, then actors; nobody who left. */
  candidates: Candidate[];
  /** Needs that somebody should still help with. */
  liveNeeds: NeedInBrief[];
}

/** Who could be asked to a meeting of the family, and for what. */
export async function loadRound(reader: Reader<FamilyAccess>): Promise<Round> {
  const map = await loadMap(reader);
  const people = await peopleOf(reader);
  const year = yearAt(reader.now);
  const actors = new Map(map.actors.map((actor) => [`actor:${actor.id}`, actor]));
  const candidates = [...people.values()].flatMap((person): Candidate[] => {
    if (person.gone) return [];
    const { key, kind, volunteer, languages } = person;
    const actor = actors.get(key);
    return [
      {
        key,
        kind,
        minor: kind === "member" && isMinor(person.birthYear, year),
        volunteer,
        mayBeInvited: kind === "member" || actor?.consents.invite != null,
        languages,
        domains: actor?.domains ?? [],
      },
    ];
  });
  return { map, people, candidates, liveNeeds: map.needs.filter((need) => needIsLive(need.state)) };
}
