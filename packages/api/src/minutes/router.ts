import { addAgendaItem } from "@rondom/services/minutes/add-agenda-item";
import { addGuest } from "@rondom/services/minutes/add-guest";
import { changeAgendaItem } from "@rondom/services/minutes/change-agenda-item";
import { markAttendance } from "@rondom/services/minutes/mark-attendance";
import { moveAgendaItem } from "@rondom/services/minutes/move-agenda-item";
import { moveLine } from "@rondom/services/minutes/move-line";
import { openMeeting } from "@rondom/services/minutes/open-meeting";
import { prepareAgenda } from "@rondom/services/minutes/prepare-agenda";
import { readChairing } from "@rondom/services/minutes/read-chairing";
import { removeAgendaItem } from "@rondom/services/minutes/remove-agenda-item";
import { removeLine } from "@rondom/services/minutes/remove-line";
import { restoreLine } from "@rondom/services/minutes/restore-line";
import { saveLine } from "@rondom/services/minutes/save-line";
import { settleConflict } from "@rondom/services/minutes/settle-conflict";
import { takeWish } from "@rondom/services/minutes/take-wish";
import { ask, change } from "../procedure";
import { t } from "../trpc";

export const minutesRouter = t.router({
  read: ask(readChairing),
  prepareAgenda: change(prepareAgenda),
  openMeeting: change(openMeeting),
  addAgendaItem: change(addAgendaItem),
  takeWish: change(takeWish),
  changeAgendaItem: change(changeAgendaItem),
  moveAgendaItem: change(moveAgendaItem),
  removeAgendaItem: change(removeAgendaItem),
  markAttendance: change(markAttendance),
  addGuest: change(addGuest),
  saveLine: change(saveLine),
  moveLine: change(moveLine),
  removeLine: change(removeLine),
  restoreLine: change(restoreLine),
  settleConflict: change(settleConflict),
});
