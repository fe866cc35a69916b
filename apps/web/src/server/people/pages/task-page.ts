import { taskIsLive } from "@rondom/domain/task/transition";
import { typedDay } from "@rondom/domain/task/typed-day";
import { acceptTask } from "@rondom/services/task/accept-task";
import { askAboutTask } from "@rondom/services/task/ask-about-task";
import { finishTask } from "@rondom/services/task/finish-task";
import { handBackTask } from "@rondom/services/task/hand-back-task";
import { leaveTaskUndone } from "@rondom/services/task/leave-task-undone";
import { listTasksEverywhere } from "@rondom/services/task/list-tasks-everywhere";
import { postponeTask } from "@rondom/services/task/postpone-task";
import { readTask } from "@rondom/services/task/read-task";
import { reopenTask } from "@rondom/services/task/reopen-task";
import { startTask } from "@rondom/services/task/start-task";
import { renderTaskCannot } from "../../../screens/people/task/cannot";
import { renderTaskLater } from "../../../screens/people/task/later";
import { renderTaskMovedOn } from "../../../screens/people/task/moved-on";
import { renderMyTasks } from "../../../screens/people/task/my-tasks";
import { renderTaskQuestion } from "../../../screens/people/task/question";
import { renderTask } from "../../../screens/people/task/task";
import type { StepName, TaskView } from "../../../screens/people/task/view";
import { myTasksView, taskFrame, taskView } from "../views/task-view";
import type { PersonalPage, Visit } from "../visit";

/** A task; a member of the family names which one. */
export function taskPage(taskId?: string): PersonalPage {
  return {
    show: async (visit) => {
      const { ctx, home, language } = visit;
      const read = await readTask(ctx, { taskId });
      if (!read.details) return renderTaskMovedOn(taskFrame(read, visit), language, read.left);
      const more = (await listTasksEverywhere(ctx)).length > 1;
      const view = taskView(read, read.details, visit, more ? `${home}/tasks` : undefined);
      const step = stepIn(visit, view);
      if (step === "cannot" || step === "undone") return renderTaskCannot(view, language, step);
      if (step === "later") return renderTaskLater(view, language);
      return step === "question" ? renderTaskQuestion(view, language) : renderTask(view, language);
    },
    press: async ({ ctx }, fields) => {
      const act = fields.get("act");
      switch (act) {
        case "accept":
          await acceptTask(ctx, { taskId });
          return "";
        case "done":
          await finishTask(ctx, { taskId });
          return "";
        case "cannot":
          await handBackTask(ctx, { taskId, reason: fields.get("reason"), word: fields.get("word") });
          return "";
        case "start":
          await startTask(ctx, { taskId });
          return "";
        case "undone":
          await leaveTaskUndone(ctx, { taskId, reason: fields.get("reason"), word: fields.get("word") });
          return "";
        case "reopen":
          await reopenTask(ctx, { taskId });
          return "";
        case "later":
          await postponeTask(ctx, { taskId, newDate: dayIn(fields) });
          return "sent=later";
        case "question":
        case "word":
          await askAboutTask(ctx, { taskId, words: fields.get(act) ?? "" });
          return `sent=${act}`;
        default:
          return "";
      }
    },
  };
}

/** The day that was chosen or typed; null: none. */
function dayIn(fields: URLSearchParams): string | null {
  return typedDay(fields.get("newDate") ?? "") || null;
}

/** The page before, as the address asks or as a post that did not fit; only while it leads somewhere. */
function stepIn({ query, failed }: Visit, { state, readOnly }: TaskView): StepName | null {
  const again = failed?.problem || failed?.dayProblem;
  const asked = again ? failed.posted.get("act") : (query.get("step") ?? query.get("a"));
  if (readOnly) return null;
  if (asked === "question") return "question";
  if (asked === "undone") return taskIsLive(state) || state === "handed-back" ? "undone" : null;
  return (asked === "cannot" || asked === "later") && taskIsLive(state) ? asked : null;
}

/** Everything the reader was asked to do. */
export const myTasksPage: PersonalPage = {
  show: async (visit) =>
    renderMyTasks(myTasksView(await listTasksEverywhere(visit.ctx), visit), visit.language),
};
