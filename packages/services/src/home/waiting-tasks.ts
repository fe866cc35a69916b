import type { Row } from "@rondom/db/tables/schema";
import { homeGroupOfTask, type TaskHomeGroup } from "@rondom/domain/home/home-group";
import { type HomeFacts, type HomeItem, homeItem } from "./home-item";

interface SaidOfTask {
  event: Row<"taskEvent">;
  task: Row<"task">;
}

/** Tasks that wait for the coordinator, each under its heading, with the words of who handed one back. */
export function waitingTasks(
  facts: HomeFacts,
  tasks: readonly Row<"task">[],
  said: readonly SaidOfTask[],
  today: string,
  /** Who left: what they still had is to be found somebody else for. */
  gone: ReadonlySet<string>,
): Record<TaskHomeGroup, HomeItem[]> {
  const groups: Record<TaskHomeGroup, HomeItem[]> = {
    "handed-back": [],
    "to-find": [],
    "tasks-unanswered": [],
    overdue: [],
    "standing-still": [],
  };
  for (const task of tasks) {
    const group = homeGroupOfTask({ ...task, ownerGone: gone.has(task.ownerId) }, today);
    if (!group) continue;
    const back = group === "handed-back" ? lastHandBack(said, task.id) : undefined;
    groups[group].push(
      homeItem(facts, {
        familyId: task.familyId,
        personId: task.ownerId,
        what: task.title,
        words: back?.word ?? null,
        reason: back?.reason ?? null,
        at: back?.at ?? task.askedAt,
        byDate: task.byDate,
        target: { kind: "task", id: task.id },
      }),
    );
  }
  return groups;
}

function lastHandBack(said: readonly SaidOfTask[], taskId: string): Row<"taskEvent"> | undefined {
  return said.findLast(({ event }) => event.kind === "handed-back" && event.taskId === taskId)?.event;
}

/** Questions about tasks that nobody settled. */
export function taskQuestions(facts: HomeFacts, said: readonly SaidOfTask[]): HomeItem[] {
  return said
    .filter(({ event }) => event.kind === "question")
    .map(({ event, task }) =>
      homeItem(facts, {
        familyId: task.familyId,
        personId: event.ownerId,
        what: task.title,
        words: event.word,
        at: event.at,
        byDate: task.byDate,
        target: { kind: "task", id: task.id },
      }),
    );
}
