import { calledName } from "@rondom/domain/person-name";
import { addDays, dateOf, daysBetween } from "@rondom/domain/plain-date";
import { reminderDays } from "@rondom/domain/task/reminder";
import { handBackReasons } from "@rondom/domain/task/task";
import { taskIsLive } from "@rondom/domain/task/transition";
import type { MyTask as ListedTask } from "@rondom/services/task/list-tasks-everywhere";
import type { ReadTask, TaskDetails } from "@rondom/services/task/read-task";
import type { MyTask, MyTasksView, TaskView } from "../../../screens/people/task/view";
import type { CoordinatorView, PageView } from "../../../screens/people/view";
import type { Reading } from "../reading";
import { domainView, oneOf, onFile, pageView } from "./page-view";

/** The frame of a task's page: its foot names who asked for it. */
export function taskFrame({ askedBy }: Pick<ReadTask, "askedBy">, reading: Reading, keep = ""): PageView {
  const { name, phone } = askedBy;
  const page = pageView(reading, keep);
  const coordinator: CoordinatorView = name
    ? { name, called: calledName({ name }, reading.holder.language), phone: phone || null }
    : page.coordinator;
  return { ...page, coordinator };
}

/** The page of a task of the reader; `all`: the path of all of them, where there are more. */
export function taskView(
  read: Pick<ReadTask, "askedBy" | "state">,
  details: TaskDetails,
  reading: Reading,
  all: string | undefined,
): TaskView {
  const { state } = read;
  const { title, domain, domainName, why, byDate, late, agreedAt, report, handedBack, questions, wish } =
    details;
  const today = dateOf(reading.now);
  const chosen = oneOf(["accept", "done"], reading.query.get("a"));
  return {
    ...taskFrame(read, reading, chosen && `a=${chosen}`),
    state,
    title: onFile(title),
    ...(why ? { why: { words: why, domain: domainView(domain, domainName) } } : {}),
    due: byDate,
    lateDays: late && byDate ? daysBetween(byDate, today) : 0,
    ...(agreedAt === null
      ? {}
      : { agreed: { on: agreedAt, ...(report ? { href: `${report.path}#line-${report.lineId}` } : {}) } }),
    reminds:
      (state === "accepted" || state === "under-way") &&
      byDate !== null &&
      wish === "all" &&
      today < reminderDays(byDate).before,
    reason:
      oneOf(handBackReasons, reading.failed?.posted.get("reason") ?? null) ?? handedBack?.reason ?? null,
    word: handedBack?.word ?? null,
    questions: questions.map(({ words, answer, seen }) => ({ words, answer, seen })),
    mayTell: true,
    mayTakeBack: true,
    chosen,
    all,
    sent: oneOf(["question", "word", "later"], reading.query.get("sent")),
    days: daysToChoose.map((days) => addDays(today, days)),
    ...(reading.failed?.dayProblem
      ? { dayProblem: reading.failed.dayProblem, dayDraft: reading.failed.posted.get("newDate") ?? "" }
      : {}),
  };
}

/** Days ahead that one press chooses: as many weeks as people ask for. */
const daysToChoose = [7, 14, 28];

/** All tasks of the reader. */
export function myTasksView(tasks: readonly ListedTask[], reading: Reading): MyTasksView {
  const today = dateOf(reading.now);
  return { ...pageView(reading), tasks: tasks.flatMap((task) => myTask(task, today)) };
}

function myTask({ id, title, byDate, state, path }: ListedTask, today: string): MyTask[] {
  if (state === "cancelled" || state === "to-find") return [];
  const late = taskIsLive(state) && byDate !== null && byDate < today;
  return [{ id, title: title === null ? null : onFile(title), due: byDate, state, late, href: path }];
}
