import type { Answers } from "@rondom/api/root";
import type { TaskOwner } from "@rondom/domain/task/task";

export type Task = Answers["task"]["list"][number];
export type TaskEvent = Task["events"][number];

/** Something that a task can be for. */
export type PossibleSubject = Answers["task"]["subjects"][number];

/** Somebody who can be asked to do a task. */
export interface PossibleOwner {
  owner: TaskOwner;
  name: string;
  formal: boolean;
  note: string | null;
}
