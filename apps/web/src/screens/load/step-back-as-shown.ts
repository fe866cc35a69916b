import type { ShownNames } from "../network/pseudonym/use-shown-names";
import type { StepBack } from "./step-back-screen";
import { bearerAsShown } from "./use-load";

/** A step back as this tab may show it. */
export function stepBackAsShown(read: StepBack, names: ShownNames): StepBack {
  const { hidden, person, words } = names;
  if (!hidden) return read;
  return {
    ...read,
    person: { ...read.person, name: person(read.person) },
    words: read.words && words(read.words),
    needs: read.needs.map((need) => ({ ...need, title: person({ id: need.id, name: need.title }) })),
    tasks: read.tasks.map((task) => ({ ...task, title: words(task.title) })),
    bearers: read.bearers.map((bearer) => bearerAsShown(bearer, names)),
  };
}
