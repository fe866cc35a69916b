import { cancelTask } from "@rondom/services/task/cancel-task";
import { changeTask } from "@rondom/services/task/change-task";
import { enterTaskState } from "@rondom/services/task/enter-task-state";
import { listTasks } from "@rondom/services/task/list-tasks";
import { reassignTask } from "@rondom/services/task/reassign-task";
import { settleQuestion } from "@rondom/services/task/settle-question";
import { ask, change } from "../procedure";
import { t } from "../trpc";

export const taskRouter = t.router({
  list: ask(listTasks),
  enterState: change(enterTaskState),
  reassign: change(reassignTask),
  change: change(changeTask),
  cancel: change(cancelTask),
  settleQuestion: change(settleQuestion),
});
