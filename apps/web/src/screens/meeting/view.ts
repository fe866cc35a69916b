import type { AnswerValue, MeetingAbout } from "@rondom/domain/meeting/meeting";
import type { MeetingStage } from "@rondom/domain/meeting/stage";

/** One meeting in the tab Overleg. */
export interface MeetingInBrief {
  id: string;
  stage: MeetingStage;
  startsAt: number | null;
  minutes: number;
  about: MeetingAbout;
  /** Titles of the chosen needs. */
  needs: readonly string[];
  place: string | null;
  online: boolean;
  answers: Record<AnswerValue | "waiting", number>;
  /** Number of the report once it is out. */
  reportNumber: number | null;
}

const order: readonly MeetingStage[] = ["called", "draft", "past", "cancelled"];

/** Meetings by stage: coming ones and drafts with the nearest first, past ones with the newest first. */
export function byStage(
  meetings: readonly MeetingInBrief[],
): { stage: MeetingStage; meetings: MeetingInBrief[] }[] {
  const at = ({ startsAt }: MeetingInBrief) => startsAt ?? Number.MAX_SAFE_INTEGER;
  return order.flatMap((stage) => {
    const sign = stage === "past" || stage === "cancelled" ? -1 : 1;
    const found = meetings
      .filter((meeting) => meeting.stage === stage)
      .sort((a, b) => sign * (at(a) - at(b)));
    return found.length > 0 ? [{ stage, meetings: found }] : [];
  });
}
