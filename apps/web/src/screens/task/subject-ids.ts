import type { PossibleSubject } from "./view";

const columns = {
  need: "needId",
  goal: "goalId",
  step: "stepId",
  "agenda-item": "agendaItemId",
  "open-question": "openQuestionId",
} as const satisfies Record<PossibleSubject["kind"], string>;

/** What a task is for, as the verb that adds it takes it. */
export function subjectIds(subject: PossibleSubject | null): Record<string, string> {
  return subject ? { [columns[subject.kind]]: subject.id } : {};
}
