import type { StandingAnswer } from "./answers";
import { type MeetingMoment, stageOf } from "./stage";

/** How an invitation stands for its reader. moved: asked anew after a change. */
export const invitationStages = ["asked", "answered", "moved", "cancelled", "past"] as const;
export type InvitationStage = (typeof invitationStages)[number];

export function invitationStage(
  meeting: MeetingMoment,
  { withdrawnAt }: { withdrawnAt: number | null },
  answer: StandingAnswer,
  hasMoved: boolean,
  now: number,
): InvitationStage {
  const stage = stageOf(meeting, now);
  if (stage === "cancelled" || withdrawnAt !== null) return "cancelled";
  if (stage === "past") return "past";
  if (answer.current) return "answered";
  return hasMoved ? "moved" : "asked";
}

export interface Move {
  fromStartsAt: number;
  fromMinutes: number;
  fromPlace: string | null;
  fromAddress: string | null;
  at: number;
}

/** The moment and place that somebody last knew: as they were invited or answered; null when nothing moved since. */
export function lastKnownMoment(
  invitedAt: number,
  answer: StandingAnswer,
  moves: readonly Move[],
): { startsAt: number; minutes: number; place: string | null; address: string | null } | null {
  const known = Math.max(invitedAt, answer.at ?? 0);
  const move = moves.find(({ at }) => at >= known);
  if (!move) return null;
  const { fromStartsAt, fromMinutes, fromPlace, fromAddress } = move;
  return { startsAt: fromStartsAt, minutes: fromMinutes, place: fromPlace, address: fromAddress };
}
