import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";

/** What a task is for, in the words on file. */
export interface TaskSubject {
  kind: "need" | "goal" | "step" | "agenda-item" | "open-question" | "part-of";
  words: string;
}

/** Looks up what tasks are for: need, goal, step, point of a meeting, open question, or the task they were a part of. */
export async function subjectsOf(
  reader: Reader<FamilyAccess>,
  tasks: readonly Row<"task">[],
): Promise<(task: Row<"task">) => TaskSubject[]> {
  const ids = (column: (task: Row<"task">) => string | null) => tasks.flatMap((task) => column(task) ?? []);
  const [needs, goals, steps, items, questions] = [
    await rowsOf(reader, "need", { id: ids((task) => task.needId) }),
    await rowsOf(reader, "goal", { id: ids((task) => task.goalId) }),
    await rowsOf(reader, "goalStep", { id: ids((task) => task.stepId) }),
    await rowsOf(reader, "agendaItem", { id: ids((task) => task.agendaItemId) }),
    await rowsOf(reader, "openQuestion", { id: ids((task) => task.openQuestionId) }),
  ];
  const words = new Map<string | null, string>([
    ...needs.map((row) => [row.id, row.title] as const),
    ...goals.map((row) => [row.id, row.what] as const),
    ...steps.map((row) => [row.id, row.words] as const),
    ...items.map((row) => [row.id, row.title] as const),
    ...questions.map((row) => [row.id, row.text] as const),
    ...tasks.map((row) => [row.id, row.title] as const),
  ]);
  return (task) =>
    (
      [
        ["need", task.needId],
        ["goal", task.goalId],
        ["step", task.stepId],
        ["agenda-item", task.agendaItemId],
        ["open-question", task.openQuestionId],
        ["part-of", task.splitFrom],
      ] as const
    ).flatMap(([kind, id]) => {
      const found = id === null ? undefined : words.get(id);
      return found === undefined ? [] : [{ kind, words: found }];
    });
}
