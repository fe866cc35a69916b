import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { change, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { asTitle } from "@rondom/domain/minutes/agenda-proposal";
import type { ReportContent } from "@rondom/domain/report/content";
import { followTasks } from "@rondom/domain/report/follow-tasks";
import { taskStep } from "@rondom/domain/task/transition";
import type { Settings } from "../ctx";
import { noteEvent } from "../task/note-event";
import { askTask } from "./ask-tasks";
import { followQuestions } from "./follow-questions";

/** Brings tasks and open questions in line with a version of the report. Gives the tasks that are asked now. */
export async function followLines(
  writer: Writer<FamilyAccess>,
  settings: Settings,
  meetingId: string,
  before: ReportContent | null,
  after: ReportContent,
): Promise<Row<"task">[]> {
  const steps = followTasks(before, after);
  for (const lineId of steps.cancel) await cancelTaskOf(writer, lineId);
  for (const { line } of steps.update) {
    const task = await newestTask(writer, line.id);
    if (!task || taskStep(task.state, "change", "coordinator").kind !== "step") continue;
    const patch = { title: asTitle(line.text), byDate: line.byDate, version: task.version + 1 };
    await change(writer, "task", task.id, patch);
    await noteEvent(writer, task, { kind: "changed" });
  }
  const asked: Row<"task">[] = [];
  for (const task of steps.ask) asked.push(await askTask(writer, settings, meetingId, task));
  await followQuestions(writer, meetingId, after);
  return asked;
}

async function cancelTaskOf(writer: Writer<FamilyAccess>, lineId: string): Promise<void> {
  const task = await newestTask(writer, lineId);
  // What was done stays done, also when the line goes.
  if (!task || taskStep(task.state, "cancel", "coordinator").kind !== "step") return;
  const patch = { state: "cancelled", endedAt: writer.now, version: task.version + 1 } as const;
  await change(writer, "task", task.id, patch);
  await noteEvent(writer, task, { kind: "cancelled" });
}

async function newestTask(writer: Writer<FamilyAccess>, lineId: string): Promise<Row<"task"> | undefined> {
  const tasks = await rowsOf(writer, "task", { lineId });
  return tasks.toSorted((a, b) => b.askedAt - a.askedAt)[0];
}
