import { addGoal } from "@rondom/services/plan/add-goal";
import { changeGoal } from "@rondom/services/plan/change-goal";
import { closeOpenQuestion } from "@rondom/services/plan/close-open-question";
import { listGoals } from "@rondom/services/plan/list-goals";
import { listOpenQuestions } from "@rondom/services/plan/list-open-questions";
import { setGoalActors } from "@rondom/services/plan/set-goal-actors";
import { ask, change } from "../procedure";
import { t } from "../trpc";

export const planRouter = t.router({
  goals: ask(listGoals),
  openQuestions: ask(listOpenQuestions),
  addGoal: change(addGoal),
  changeGoal: change(changeGoal),
  setGoalActors: change(setGoalActors),
  closeOpenQuestion: change(closeOpenQuestion),
});
