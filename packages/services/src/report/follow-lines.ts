import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { change, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { asTitle } from "@rondom/domain/minutes/agenda-proposal";
import type { ReportContent } from "@rondom/domain/report/content";
import { followTasks, type TaskLine } from "@rondom/domain/report/follow-tasks";
import { taskHasEnded, taskStep } from "@rondom/domain/task/transition";
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
  // Found outside the report meanwhile: the task is theirs already, nobody is asked for it twice.
  const theirs: TaskLine[] = [];
  for (const each of steps.ask) if (await isTheirs(writer, each)) theirs.push(each);
  const found = new Set(theirs.map(({ line }) => line.id));
  for (const lineId of steps.cancel) if (!found.has(lineId)) await cancelTaskOf(writer, lineId);
  for (const { line } of [...steps.update, ...theirs]) {
    const task = await newestTask(writer, line.id);
    if (!task || taskStep(task.state, "change", "coordinator").kind !== "step") continue;
    const patch = { title: asTitle(line.text), byDate: line.byDate, version: task.version + 1 };
    await change(writer, "task", task.id, patch);
    await noteEvent(writer, task, { kind: "changed" });
  }
  const asked: Row<"task">[] = [];
  for (const task of steps.ask)
    if (!found.has(task.line.id)) asked.push(await askTask(writer, settings, meetingId, task));
  await followQuestions(writer, meetingId, after);
  return asked;
}

async function isTheirs(writer: Writer<FamilyAccess>, { line }: TaskLine): Promise<boolean> {
  const task = await newestTask(writer, line.id);
  const { kind, id } = line.owner;
  return task !== undefined && task.ownerKind === kind && task.ownerId === id && !taskHasEnded(task.state);
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
