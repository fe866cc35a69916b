/** What a mail is about. */
export const mailKinds = [
  "invitation",
  "moved",
  "cancelled",
  "report",
  "correction",
  "recall",
  "task",
  "changed",
  "reminder",
  "digest",
  "answer",
  "thanks",
  "farewell",
  "new-link",
  "sign-in",
] as const;
export type MailKind = (typeof mailKinds)[number];

/** Mails that wait for a civil hour, and of which an address gets one a day; all others go at once. */
export const calmKinds: readonly MailKind[] = ["reminder", "digest"];

/**
 * Where a mail is. `unknown`: the answer of the server was lost, so it may or may not have arrived.
 * `replaced`: a newer mail went instead (changed address). `no-address`: there is none, so nothing can go.
 */
export const mailStates = [
  "queued",
  "sending",
  "handed-over",
  "refused",
  "unknown",
  "replaced",
  "no-address",
] as const;
export type MailState = (typeof mailStates)[number];
