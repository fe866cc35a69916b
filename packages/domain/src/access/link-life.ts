import type { LinkPurpose } from "./link";

/** Moments (ms) on which the life of a personal link depends. */
export interface LinkFacts {
  purpose: LinkPurpose;
  revokedAt: number | null;
  /** When its holder asked for it again after it had ended. */
  renewedAt: number | null;
  /** When the family's file was closed. */
  closedAt: number | null;
  /** When the meeting or the task ended, or the newest version of the report went out. */
  endedAt: number | null;
}

const day = 24 * 60 * 60 * 1000;
/** Days that a link still opens after what it is about has ended, or the file was closed. */
export const daysAfter = 90;

/**
 * True while a link opens its page: not revoked, and not more than 90 days after its meeting, task or report,
 * or after the closing of the file, whichever comes first. Asking for it again counts as a new end, except for a closed file.
 */
export function linkIsAlive(facts: LinkFacts, now: number): boolean {
  if (facts.revokedAt !== null) return false;
  const last = daysAfter * day;
  if (facts.closedAt !== null && now > facts.closedAt + last) return false;
  return facts.endedAt === null || now <= Math.max(facts.endedAt, facts.renewedAt ?? 0) + last;
}
