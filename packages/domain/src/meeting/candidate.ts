import type { PersonKey } from "../person";

/** Somebody who could be asked to a meeting. */
export interface Candidate {
  key: PersonKey;
  kind: "actor" | "member";
  /** Under 18. */
  minor: boolean;
  volunteer: boolean;
  /** The family agrees that they are invited; a member needs nobody's leave. */
  mayBeInvited: boolean;
  languages: string[];
  /** Life domains in which an actor helps, home first. */
  domains: string[];
}

/** A need as far as asking people for it goes. */
export interface NeedInBrief {
  id: string;
  domain: string;
  memberId: string | null;
  /** Actors who meet it. */
  actorIds: string[];
}

/** Whether an actor meets the need, helps in its domain, or neither. */
export function tieToNeed(candidate: Candidate, need: NeedInBrief): "named" | "domain" | null {
  if (candidate.kind !== "actor") return null;
  if (need.actorIds.some((id) => candidate.key === `actor:${id}`)) return "named";
  return candidate.domains.includes(need.domain) ? "domain" : null;
}
