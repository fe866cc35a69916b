import type { MailState } from "@rondom/domain/access/mail";
import type { StandingAnswer } from "@rondom/domain/meeting/answers";
import type { AnswerValue } from "@rondom/domain/meeting/meeting";

/** One line of the invitation ledger. */
export interface Invitee {
  invitationId: string;
  name: string;
  second: string | null;
  formal: boolean;
  /** Domain of the first need they are asked for. */
  domain: string | undefined;
  /** Titles of the needs they are asked for; none: for everything. */
  needs: readonly string[];
  mail: { state: MailState; at: number; serverWords: string | null } | null;
  /** When the link was last fetched; perhaps by a scanner. */
  fetchedAt: number | null;
  /** Somebody at their address said "this is not me". */
  inDoubt: boolean;
  answer: StandingAnswer;
}

/** Which lines of a long ledger are shown. */
export const sifts = ["all", "waiting", "not-reached"] as const;
export type Sift = (typeof sifts)[number];

const notArrived: ReadonlySet<MailState> = new Set<MailState>(["refused", "unknown", "no-address"]);

/** True once there is a yes, no or perhaps to the moment as it is now. */
export function isAnswered({ answer }: Pick<Invitee, "answer">): boolean {
  return answer.value !== null && answer.current;
}

/** True while somebody may not know yet: the mail came back, is in doubt, or had nowhere to go. */
export function isNotReached({ mail, answer }: Pick<Invitee, "mail" | "answer">): boolean {
  return mail !== null && notArrived.has(mail.state) && !isAnswered({ answer });
}

export function sift(invitees: readonly Invitee[], by: Sift): Invitee[] {
  if (by === "waiting") return invitees.filter((invitee) => !isAnswered(invitee));
  if (by === "not-reached") return invitees.filter(isNotReached);
  return [...invitees];
}

/** How many come, perhaps come, cannot, and have not said yet. */
export function tally(invitees: readonly Pick<Invitee, "answer">[]): Record<AnswerValue | "waiting", number> {
  const count = { yes: 0, maybe: 0, no: 0, waiting: 0 };
  for (const { answer } of invitees) count[(isAnswered({ answer }) && answer.value) || "waiting"] += 1;
  return count;
}
