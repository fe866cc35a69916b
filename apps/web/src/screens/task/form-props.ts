import type { TaskActions } from "./use-task-actions";
import type { PossibleOwner, Task } from "./view";

/** What every form about a task gets. */
export interface TaskFormProps {
  task: Task;
  /** The question that is answered; empty for other forms. */
  eventId: string;
  actions: TaskActions;
  owners: readonly PossibleOwner[];
}
