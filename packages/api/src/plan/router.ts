import { addGoal } from "@rondom/services/plan/add-goal";
import { addOpenQuestion } from "@rondom/services/plan/add-open-question";
import { addStep } from "@rondom/services/plan/add-step";
import { changeGoal } from "@rondom/services/plan/change-goal";
import { changeOpenQuestion } from "@rondom/services/plan/change-open-question";
import { changeStep } from "@rondom/services/plan/change-step";
import { closeOpenQuestion } from "@rondom/services/plan/close-open-question";
import { findForQuestion } from "@rondom/services/plan/find-for-question";
import { listGoalEvents } from "@rondom/services/plan/list-goal-events";
import { listGoals } from "@rondom/services/plan/list-goals";
import { listOpenQuestions } from "@rondom/services/plan/list-open-questions";
import { listPlanNews } from "@rondom/services/plan/list-plan-news";
import { moveGoal } from "@rondom/services/plan/move-goal";
import { moveStep } from "@rondom/services/plan/move-step";
import { noteReply } from "@rondom/services/plan/note-reply";
import { noteSearch } from "@rondom/services/plan/note-search";
import { orderSteps } from "@rondom/services/plan/order-steps";
import { listSuccesses } from "@rondom/services/plan/read-successes";
import { reopenOpenQuestion } from "@rondom/services/plan/reopen-open-question";
import { seePlanNews } from "@rondom/services/plan/see-plan-news";
import { sendThanks } from "@rondom/services/plan/send-thanks";
import { setGoalActors } from "@rondom/services/plan/set-goal-actors";
import { setSaidBy } from "@rondom/services/plan/set-said-by";
import { stepToTask } from "@rondom/services/plan/step-to-task";
import { ask, change } from "../procedure";
import { t } from "../trpc";

export const planRouter = t.router({
  goals: ask(listGoals),
  goalEvents: ask(listGoalEvents),
  openQuestions: ask(listOpenQuestions),
  successes: ask(listSuccesses),
  news: ask(listPlanNews),
  addGoal: change(addGoal),
  changeGoal: change(changeGoal),
  moveGoal: change(moveGoal),
  addStep: change(addStep),
  changeStep: change(changeStep),
  moveStep: change(moveStep),
  orderSteps: change(orderSteps),
  stepToTask: change(stepToTask),
  seeNews: change(seePlanNews),
  sendThanks: change(sendThanks),
  setGoalActors: change(setGoalActors),
  setSaidBy: change(setSaidBy),
  closeOpenQuestion: change(closeOpenQuestion),
  addOpenQuestion: change(addOpenQuestion),
  changeOpenQuestion: change(changeOpenQuestion),
  findForQuestion: change(findForQuestion),
  noteReply: change(noteReply),
  noteSearch: change(noteSearch),
  reopenOpenQuestion: change(reopenOpenQuestion),
});
