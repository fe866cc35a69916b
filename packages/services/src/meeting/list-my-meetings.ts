import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { standingAnswer } from "@rondom/domain/meeting/answers";
import {
  type InvitationStage,
  invitationStage,
  lastKnownMoment,
} from "@rondom/domain/meeting/invitation-stage";
import type { AnswerValue } from "@rondom/domain/meeting/meeting";
import { stageOf } from "@rondom/domain/meeting/stage";
import { Refusal } from "@rondom/domain/refusal";
import type { Ctx } from "../ctx";
import { currentMember } from "../family/current-members";
import { type MeetingForHolder, meetingForHolder } from "./meeting-for-holder";
import { type ReportAtHand, reportsAtHand } from "./report-for";

export interface MyMeeting {
  meeting: MeetingForHolder;
  /** Null: not invited; the family still sees that the meeting is, and why without them. */
  invitationId: string | null;
  stage: InvitationStage;
  answer: AnswerValue | null;
  report: ReportAtHand | null;
}

/**
 * The meetings a member of the family sees on their own page, the earliest first: an adult all that were called, a
 * minor those they are invited to. Throws Refusal("not-found") for any other link.
 */
export async function listMyMeetings(ctx: Ctx): Promise<MyMeeting[]> {
  return look(ctx, linkHolder, async (reader) => {
    const { person, purpose } = reader.access;
    if (purpose !== "family" || person.kind !== "member") throw new Refusal("not-found");
    const { minor } = await currentMember(reader, person.id);
    const meetings = await rowsOf(reader, "meeting", { state: ["called", "cancelled"] });
    const invitations = await rowsOf(reader, "invitation", { memberId: person.id });
    const moves = await rowsOf(reader, "meetingMove");
    const answers = await rowsOf(reader, "answer", { invitationId: invitations.map(({ id }) => id) });
    const reports = await reportsAtHand(reader, ctx.settings);
    return meetings
      .filter(({ calledAt }) => calledAt !== null)
      .toSorted((a, b) => (a.startsAt ?? 0) - (b.startsAt ?? 0))
      .flatMap((row): MyMeeting[] => {
        const invitation = invitations.find(({ meetingId }) => meetingId === row.id);
        if (minor && !invitation) return [];
        const shown = { meeting: meetingForHolder(row, reader), report: reports.get(row.id) ?? null };
        if (!invitation) {
          const stage = stageOf(row, reader.now);
          const still = stage === "called" || stage === "draft" ? "asked" : stage;
          return [{ ...shown, invitationId: null, stage: still, answer: null }];
        }
        const own = answers.filter(({ invitationId }) => invitationId === invitation.id);
        const answer = standingAnswer(own, row.sequence);
        const moved = lastKnownMoment(
          invitation.at,
          answer,
          moves.filter(({ meetingId }) => meetingId === row.id),
        );
        const stage = invitationStage(row, invitation, answer, moved !== null, reader.now);
        return [{ ...shown, invitationId: invitation.id, stage, answer: answer.value }];
      });
  });
}
