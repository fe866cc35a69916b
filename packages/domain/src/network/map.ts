import type { ConsentKind } from "./consent";
import type { DomainState } from "./life-domain";
import type { NeedState } from "./need";
import type { ShownState } from "./shown-state";

/** The shared layer of a family's map as one plain value; nothing of the family's layer has a place in it. */
export interface NetworkMap {
  members: MapMember[];
  /** The ten in their order, then the family's own. */
  domains: MapDomain[];
  actors: MapActor[];
  needs: MapNeed[];
  ties: MapTie[];
}

export interface MapMember {
  id: string;
  name: string;
  ownName: string | null;
  birthYear: number | null;
  minor: boolean;
}

export interface MapDomain {
  /** A life domain, or the id of a family's own one. */
  key: string;
  /** Name and icon of an own domain; the ten have theirs in every language. */
  own: { name: string; icon: string } | null;
  stored: DomainState;
  shown: ShownState;
  people: number;
  gaps: number;
}

/** That somebody of the family agreed to something, and when (ms). */
export interface Agreement {
  id: string;
  memberId: string;
  memberName: string;
  at: number;
}

export interface MapActor {
  id: string;
  name: string;
  /** What this person is to the family, else their function. */
  role: string | null;
  organisation: string | null;
  formal: boolean;
  volunteer: boolean;
  /** Where the person was put, home first; memberId: for that member alone. */
  places: { domain: string; memberId: string | null }[];
  /** Every domain the person helps in: where they were put, then where they meet a need. */
  domains: string[];
  /** May be invited, may be named: who agreed; null: nobody. */
  consents: Record<ConsentKind, Agreement | null>;
}

export interface MapNeed {
  id: string;
  memberId: string | null;
  domain: string;
  title: string;
  sensitive: boolean;
  state: NeedState;
  actorIds: string[];
  /** Open, and nobody meets it: an empty chair. */
  gap: boolean;
}

export interface MapTie {
  id: string;
  actorId: string;
  otherId: string;
}
