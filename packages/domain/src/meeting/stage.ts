import type { MeetingState } from "./meeting";

export interface MeetingMoment {
  state: MeetingState;
  startsAt: number | null;
  minutes: number;
}

export type MeetingStage = "draft" | "called" | "past" | "cancelled";

/** When the meeting ends (ms); null while it has no day. */
export function endOf({ startsAt, minutes }: Pick<MeetingMoment, "startsAt" | "minutes">): number | null {
  return startsAt === null ? null : startsAt + minutes * 60_000;
}

/** Where the meeting stands now; past once its planned end has come. */
export function stageOf(meeting: MeetingMoment, now: number): MeetingStage {
  if (meeting.state !== "called") return meeting.state;
  const end = endOf(meeting);
  return end !== null && now >= end ? "past" : "called";
}

/** Why an answer cannot be given now; null when it can. */
export function answerBar(
  meeting: MeetingMoment,
  withdrawnAt: number | null,
  now: number,
): "meeting-cancelled" | "meeting-past" | "not-called" | null {
  const stage = stageOf(meeting, now);
  if (stage === "cancelled" || withdrawnAt !== null) return "meeting-cancelled";
  if (stage === "past") return "meeting-past";
  return stage === "draft" ? "not-called" : null;
}

/** How long before the start (ms) the link of an online meeting is shown. */
const doorOpens = 15 * 60_000;

/** True while the way into an online meeting is shown. */
export function onlineIsOpen(meeting: MeetingMoment, now: number): boolean {
  if (stageOf(meeting, now) !== "called" || meeting.startsAt === null) return false;
  return now >= meeting.startsAt - doorOpens;
}
