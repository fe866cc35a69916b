import type { HomeInvitation } from "@rondom/db/home/meetings";
import { standingAnswer } from "@rondom/domain/meeting/answers";
import { type HomeFacts, type HomeItem, homeItem } from "./home-item";

/** True until somebody has answered for the moment at which the meeting is now. */
export function waitsForAnswer({ meeting, answers }: HomeInvitation): boolean {
  return meeting.state === "called" && !standingAnswer(answers, meeting.sequence).current;
}

/** Who has not answered yet for a coming meeting, and who asked something first. */
export function waitingAnswers(
  facts: HomeFacts,
  invitations: readonly HomeInvitation[],
): { unanswered: HomeItem[]; questions: HomeItem[] } {
  const item = ({ invitation, meeting, answers }: HomeInvitation) =>
    homeItem(facts, {
      familyId: invitation.familyId,
      personId: invitation.actorId ?? invitation.memberId,
      words: answers.at(-1)?.word ?? null,
      at: meeting.startsAt,
      target: { kind: "meeting", id: invitation.meetingId },
    });
  const called = invitations.filter(({ meeting }) => meeting.state === "called");
  const asks = called.filter(({ answers }) => answers.at(-1)?.question === true);
  return {
    unanswered: called.filter((each) => waitsForAnswer(each) && !asks.includes(each)).map(item),
    questions: asks.map(item),
  };
}
