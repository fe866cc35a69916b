import type { ProductLanguage } from "@rondom/domain/language";
import type { ReactElement } from "react";
import { renderGoal } from "../family/goal";
import { renderFamilyGoals } from "../family/goals";
import { renderFamilyHome } from "../family/home";
import { renderFamilyMap } from "../family/map";
import { renderNewGoal } from "../family/new-goal";
import { renderFamilyReports } from "../family/reports";
import { renderFamilySharing } from "../family/sharing";
import { renderSuccesses } from "../family/successes";
import { renderThank, renderToThank } from "../family/thank";
import { renderFamilySees } from "../family/who-sees";
import { renderFamilyWish } from "../family/wish";
import { renderLinkExpired } from "../link-expired";
import { renderLinkSent } from "../link-sent";
import { renderAway } from "../load/away";
import { renderOffer } from "../load/offer";
import { renderInvitation } from "../meeting/invitation";
import { renderHelpers } from "../network/who-helps";
import { renderNotYou } from "../not-you";
import { renderReminders } from "../reminder/reminders";
import { renderReport } from "../report/report";
import { renderTaskCannot } from "../task/cannot";
import { renderTaskLater } from "../task/later";
import { renderTaskMovedOn } from "../task/moved-on";
import { renderMyTasks } from "../task/my-tasks";
import { renderTaskQuestion } from "../task/question";
import { renderTask } from "../task/task";
import { renderTrouble } from "../trouble";
import { home, homeStates, map, reports, sees, wish, wishStates } from "./family";
import { invitation, invitationStates } from "./invitation";
import { away, awayStates, offer, offerStates } from "./load";
import { goal, goalPageStates, goals, newGoal, successes, thank, toThank } from "./plan";
import { reminderStates, reminders } from "./reminder";
import { report, reportStates } from "./report";
import { myTasks, myTasksStates, task, taskStates } from "./task";
import { helpers, sharing, sharingStates } from "./who-helps";

/** Every page in every state, as its reader sees it. */
export function allPages(language: ProductLanguage): Record<string, ReactElement> {
  const pages: Record<string, ReactElement> = {
    "task-cannot": renderTaskCannot(task(language), language),
    "task-undone": renderTaskCannot(task(language), language, "undone"),
    "task-later": renderTaskLater(task(language, { days: ["2026-12-25", "2027-01-01"] }), language),
    "task-later-past": renderTaskLater(
      task(language, { dayProblem: "day-past", dayDraft: "2026-11-20" }),
      language,
    ),
    "task-moved-on": renderTaskMovedOn(task(language), language),
    "task-left": renderTaskMovedOn(task(language), language, true),
    "task-question": renderTaskQuestion(task(language), language),
    "family-map": renderFamilyMap({ ...map(language), sharing: "/f/rania1/sharing" }, language),
    "family-map-empty": renderFamilyMap(map(language, []), language),
    "family-goals": renderFamilyGoals(goals(language), language),
    "family-goals-empty": renderFamilyGoals(goals(language, { goals: [] }), language),
    "family-new-goal": renderNewGoal(newGoal(language), language),
    "family-new-goal-sent": renderNewGoal(newGoal(language, { sent: true, adult: false }), language),
    "family-new-goal-empty": renderNewGoal(
      newGoal(language, { problem: "empty", whose: "family" }),
      language,
    ),
    "family-successes": renderSuccesses(successes(language), language),
    "family-to-thank": renderToThank(toThank(language), language),
    "family-thank": renderThank(thank(language), language),
    "family-thank-sent": renderThank(thank(language, { sent: true, people: [] }), language),
    "family-thank-nobody-chosen": renderThank(
      thank(language, { problem: "empty", draft: "Zonder u was dit niet gelukt!" }),
      language,
    ),
    "family-successes-empty": renderSuccesses(successes(language, { successes: [] }), language),
    "family-sees": renderFamilySees({ ...sees(language), sharing: "/f/rania1/sharing" }, language),
    "family-sees-empty": renderFamilySees(sees(language, []), language),
    "family-reports": renderFamilyReports(reports(language), language),
    "family-reports-empty": renderFamilyReports(reports(language, { reports: [] }), language),
    "invitation-with-helpers": renderInvitation(invitation(language, { helpers: "/l/abc123/map" }), language),
    helpers: renderHelpers(helpers(language), language),
    "helpers-one": renderHelpers(
      helpers(language, { places: helpers(language).places.slice(0, 1), yours: [] }),
      language,
    ),
    "link-expired": renderLinkExpired(language),
    trouble: renderTrouble(language),
    "link-sent": renderLinkSent(language),
    "not-you": renderNotYou({ coordinator: { called: "Joke" } }, language),
    "in-other-language": renderInvitation(invitation(language === "nl" ? "ar" : "nl"), language),
  };
  for (const [state, over] of Object.entries(invitationStates)) {
    pages[`invitation-${state}`] = renderInvitation(invitation(language, over), language);
  }
  for (const [state, over] of Object.entries(taskStates)) {
    pages[`task-${state}`] = renderTask(task(language, over), language);
  }
  for (const [state, over] of Object.entries(myTasksStates)) {
    pages[`my-tasks-${state}`] = renderMyTasks(myTasks(language, over), language);
  }
  for (const [state, over] of Object.entries(reminderStates)) {
    pages[`reminders-${state}`] = renderReminders(reminders(language, over), language);
  }
  for (const [state, over] of Object.entries(awayStates)) {
    pages[`away-${state}`] = renderAway(away(language, over), language);
  }
  for (const [state, over] of Object.entries(offerStates)) {
    pages[`offer-${state}`] = renderOffer(offer(language, over), language);
  }
  for (const [state, over] of Object.entries(reportStates)) {
    pages[`report-${state}`] = renderReport(report(language, over), language);
  }
  for (const [state, over] of Object.entries(homeStates)) {
    pages[`family-home-${state}`] = renderFamilyHome(home(language, over), language);
  }
  for (const [state, over] of Object.entries(wishStates)) {
    pages[`family-wish-${state}`] = renderFamilyWish(wish(language, over), language);
  }
  for (const [state, over] of Object.entries(sharingStates)) {
    pages[`family-sharing-${state}`] = renderFamilySharing(sharing(language, over), language);
  }
  for (const [state, over] of Object.entries(goalPageStates)) {
    pages[`family-goal-${state}`] = renderGoal(goal(language, over), language);
  }
  return pages;
}
