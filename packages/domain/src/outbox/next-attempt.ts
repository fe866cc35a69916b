const minute = 60_000;
const waits = [1, 5, 15, 30, 60, 120, 240];
const longestWait = 240;
/** How long a mail is tried before it counts as refused: five days, as mail servers do (RFC 5321 §4.5.4.1). */
export const patience = 5 * 24 * 60 * minute;

/**
 * When to try a mail again (ms) after so many failed attempts; null once that would be more than five days after
 * queueing. `chance` in 0..1 spreads the mails of one bad moment by a tenth to either side.
 */
export function nextAttempt(
  mail: { attempts: number; queuedAt: number },
  now: number,
  chance: number,
): number | null {
  const wait = (waits[mail.attempts - 1] ?? longestWait) * minute;
  const at = now + Math.round(wait * (0.9 + 0.2 * chance));
  return at > mail.queuedAt + patience ? null : at;
}

/** When to try again after the server itself was out of reach: soon, and the mail is not to blame. */
export function nextKnock(mail: { queuedAt: number }, now: number, chance: number): number | null {
  return nextAttempt({ attempts: 1, queuedAt: mail.queuedAt }, now, chance);
}
