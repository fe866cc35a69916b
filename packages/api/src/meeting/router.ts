import { addInvitees } from "@rondom/services/meeting/add-invitees";
import { callMeeting } from "@rondom/services/meeting/call-meeting";
import { cancelMeeting } from "@rondom/services/meeting/cancel-meeting";
import { changeMeeting } from "@rondom/services/meeting/change-meeting";
import { enterAnswer } from "@rondom/services/meeting/enter-answer";
import { listMeetings } from "@rondom/services/meeting/list-meetings";
import { moveMeeting } from "@rondom/services/meeting/move-meeting";
import { previewMail } from "@rondom/services/meeting/preview-mail";
import { readMeeting } from "@rondom/services/meeting/read-meeting";
import { sendAgain } from "@rondom/services/meeting/send-again";
import { startMeeting } from "@rondom/services/meeting/start-meeting";
import { withdrawInvitation } from "@rondom/services/meeting/withdraw-invitation";
import { ask, change } from "../procedure";
import { t } from "../trpc";

export const meetingRouter = t.router({
  list: ask(listMeetings),
  read: ask(readMeeting),
  previewMail: ask(previewMail),
  start: change(startMeeting),
  change: change(changeMeeting),
  callPeople: change(callMeeting),
  addInvitees: change(addInvitees),
  withdrawInvitation: change(withdrawInvitation),
  move: change(moveMeeting),
  cancel: change(cancelMeeting),
  sendAgain: change(sendAgain),
  enterAnswer: change(enterAnswer),
});
