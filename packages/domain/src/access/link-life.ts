import type { LinkPurpose, Revocation } from "./link";

/** Moments (ms) on which the life of a personal link depends. */
export interface LinkFacts {
  purpose: LinkPurpose;
  revokedAt: number | null;
  revokedWhy: Revocation | null;
  /** When its holder asked for it again after it had ended. */
  renewedAt: number | null;
  /** When the family's file was closed. */
  closedAt: number | null;
  /** When the meeting or the task ended, or the newest version of the report went out. */
  endedAt: number | null;
}

/**
 * alive; ended: what it is about was over long ago; closed: it reads a closed file; lapsed: dead in a closed file;
 * doubted: its holder said "this is not me"; revoked: access was taken back.
 */
export const linkStates = ["alive", "ended", "closed", "lapsed", "doubted", "revoked"] as const;
export type LinkState = (typeof linkStates)[number];

const day = 24 * 60 * 60 * 1000;
/** Days that a link still opens after what it is about has ended, or the file was closed. */
export const daysAfter = 90;

/**
 * Where a link stands. It opens until 90 days after its meeting, task or report, or after the closing of the file,
 * whichever comes first. Asking for it again counts as a new end, except for a closed file.
 */
export function linkState(facts: LinkFacts, now: number): LinkState {
  if (facts.revokedAt !== null) return facts.revokedWhy === "not-me" ? "doubted" : "revoked";
  const last = daysAfter * day;
  const ended = facts.endedAt !== null && now > Math.max(facts.endedAt, facts.renewedAt ?? 0) + last;
  if (facts.closedAt === null) return ended ? "ended" : "alive";
  return ended || now > facts.closedAt + last ? "lapsed" : "closed";
}
