import { isId } from "@rondom/domain/id";
import type { Door } from "./enter";
import { homePage, mapPage, seesPage } from "./pages/family-pages";
import { goalPage, goalsPage, newGoalPage } from "./pages/goal-pages";
import { calendarPage, invitationPage } from "./pages/invitation-page";
import { planPaper } from "./pages/plan-paper";
import { remindersPage } from "./pages/reminders-page";
import { reportPage, reportsPage } from "./pages/report-page";
import { sharingPage } from "./pages/sharing-page";
import { successesPage, thankPage, toThankPage } from "./pages/success-pages";
import { myTasksPage, taskPage } from "./pages/task-page";
import { wishPage } from "./pages/wish-page";
import { calendarFile } from "./views/invitation-view";
import type { PersonalPage } from "./visit";

const pages = new Map<string, PersonalPage>([
  ["goals", goalsPage],
  ["map", mapPage],
  ["new-goal", newGoalPage],
  ["reminders", remindersPage],
  ["plan.pdf", planPaper(false)],
  ["reports", reportsPage],
  ["sees", seesPage],
  ["sharing", sharingPage],
  ["successes", successesPage],
  ["tasks", myTasksPage],
  ["template.pdf", planPaper(true)],
  ["thank", toThankPage],
  ["wish", wishPage],
]);

const pagesOfOne = new Map<string, (id: string) => PersonalPage>([
  ["goal", goalPage],
  ["invitation", invitationPage],
  ["report", reportPage],
  ["task", taskPage],
  ["thank", thankPage],
]);

/** A family member has one link, and pages behind it by name, as the mails name them ("task/ID"). */
export const familyDoor: Door = {
  path: "/f",
  pageFor: (purpose, [name, id, file, ...rest]) => {
    if (purpose !== "family" || rest.length > 0) return null;
    if (name === undefined) return homePage;
    if (id === undefined) return pages.get(name) ?? null;
    if (!isId(id)) return null;
    if (file === undefined) return pagesOfOne.get(name)?.(id) ?? null;
    return name === "invitation" && file === calendarFile ? calendarPage(id) : null;
  },
};
