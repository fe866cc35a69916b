import type { LinkPurpose } from "@rondom/domain/access/link";
import type { Door } from "./enter";
import { awayPage } from "./pages/away-page";
import { helpersPage } from "./pages/helpers-page";
import { calendarPage, invitationPage } from "./pages/invitation-page";
import { offerPage } from "./pages/offer-page";
import { remindersPage } from "./pages/reminders-page";
import { reportPage } from "./pages/report-page";
import { myTasksPage, taskPage } from "./pages/task-page";
import { calendarFile } from "./views/invitation-view";
import type { PersonalPage } from "./visit";

/** The page of a participant's link follows from what the link is for. */
export const participantDoor: Door = {
  path: "/l",
  pageFor: (purpose, [name, ...rest]) => {
    if (name === undefined) return first(purpose);
    if (rest.length > 0) return null;
    if (name === "tasks") return myTasksPage;
    if (name === "reminders") return remindersPage;
    if (name === "away") return awayPage;
    if (name === "offer") return offerPage;
    if (name === "map") return helpersPage;
    return name === calendarFile && purpose === "invitation" ? calendarPage() : null;
  },
};

function first(purpose: LinkPurpose): PersonalPage | null {
  if (purpose === "invitation") return invitationPage();
  if (purpose === "task") return taskPage();
  return purpose === "report" ? reportPage() : null;
}
