import { addTask } from "@rondom/services/task/add-task";
import { cancelTask } from "@rondom/services/task/cancel-task";
import { changeTask } from "@rondom/services/task/change-task";
import { enterReminderWish } from "@rondom/services/task/enter-reminder-wish";
import { enterTaskState } from "@rondom/services/task/enter-task-state";
import { listReminderWishes } from "@rondom/services/task/list-reminder-wishes";
import { listTaskSubjects } from "@rondom/services/task/list-task-subjects";
import { listTasks } from "@rondom/services/task/list-tasks";
import { lookForOwner } from "@rondom/services/task/look-for-owner";
import { passOnTask } from "@rondom/services/task/pass-on-task";
import { reassignTask } from "@rondom/services/task/reassign-task";
import { settleQuestion } from "@rondom/services/task/settle-question";
import { splitTask } from "@rondom/services/task/split-task";
import { ask, change } from "../procedure";
import { t } from "../trpc";

export const taskRouter = t.router({
  list: ask(listTasks),
  subjects: ask(listTaskSubjects),
  add: change(addTask),
  enterState: change(enterTaskState),
  reassign: change(reassignTask),
  passOn: change(passOnTask),
  lookFor: change(lookForOwner),
  split: change(splitTask),
  change: change(changeTask),
  cancel: change(cancelTask),
  reminderWishes: ask(listReminderWishes),
  enterReminderWish: change(enterReminderWish),
  settleQuestion: change(settleQuestion),
});
