import type { ShownNames } from "../network/pseudonym/use-shown-names";
import type { Task } from "./view";

/** A task as this tab may show it; a coordinator is called by name, since nobody is found by that. */
export function asShown(task: Task, { hidden, person, words }: ShownNames): Task {
  if (!hidden) return task;
  const { owner, events } = task;
  const name = owner.kind === "coordinator" || owner.kind === "nobody" ? owner.name : person(owner);
  return {
    ...task,
    title: words(task.title),
    owner: { ...owner, name, role: null, organisation: null, phone: null },
    subjects: [],
    events: events.map((event) => ({
      ...event,
      word: event.word && words(event.word),
      answer: event.answer && words(event.answer),
    })),
    mail: task.mail && { ...task.mail, serverWords: null },
  };
}
