import { answerInvitation } from "@rondom/services/meeting/answer-invitation";
import { invitationIcs } from "@rondom/services/meeting/invitation-ics";
import { readInvitation } from "@rondom/services/meeting/read-invitation";
import { renderInvitation } from "../../../screens/people/meeting/invitation";
import { fileAnswer } from "../page-answer";
import { invitationView } from "../views/invitation-view";
import type { PersonalPage } from "../visit";

/** An invitation; a member of the family names which one. */
export function invitationPage(invitationId?: string): PersonalPage {
  return {
    show: async (visit) => {
      const read = await readInvitation(visit.ctx, { invitationId });
      return renderInvitation(invitationView(read, visit), visit.language);
    },
    press: async ({ ctx }, fields) => {
      const answer = fields.get("answer");
      if (answer !== null) {
        await answerInvitation(ctx, { invitationId, value: answer });
        return "";
      }
      const act = fields.get("act");
      if (act !== "word" && act !== "question") return "";
      const question = act === "question";
      await answerInvitation(ctx, { invitationId, word: fields.get(act), question });
      return `sent=${act}`;
    },
  };
}

/** The meeting as a file for one's own calendar. */
export function calendarPage(invitationId?: string): PersonalPage {
  return {
    show: async ({ ctx }) => {
      const { ics, ...file } = await invitationIcs(ctx, { invitationId });
      return fileAnswer({ ...file, body: ics });
    },
  };
}
