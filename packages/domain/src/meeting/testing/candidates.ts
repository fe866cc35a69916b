import type { Candidate, NeedInBrief } from "../candidate";
import type { Guest } from "../table";

/** An actor who may be invited, speaks Dutch and helps nowhere, unless told. */
export function actor(id: string, given: Partial<Candidate> = {}): Candidate {
  return {
    key: `actor:${id}`,
    kind: "actor",
    minor: false,
    volunteer: false,
    mayBeInvited: true,
    languages: ["nl"],
    domains: [],
    ...given,
  };
}

/** An adult of the family. */
export function member(id: string, given: Partial<Candidate> = {}): Candidate {
  return { ...actor(id), key: `member:${id}`, kind: "member", ...given };
}

export function need(id: string, given: Partial<NeedInBrief> = {}): NeedInBrief {
  return { id, domain: "education", memberId: null, actorIds: [], ...given };
}

/** A formal actor with every word noted, who may be named. */
export function guest(id: string, given: Partial<Guest> = {}): Guest {
  return {
    key: `actor:${id}`,
    kind: "actor",
    name: "Griet Maes",
    formal: true,
    minor: false,
    role: "leerkracht van Yusuf",
    functionName: "leerkracht",
    organisation: "De Klaproos",
    mayBeNamed: true,
    ...given,
  };
}
