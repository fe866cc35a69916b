import { taskIsLive } from "@rondom/domain/task/transition";
import type { Task, TaskEvent } from "./view";

/** The order in which they wait for the coordinator: what came back first. */
export const groups = [
  "handed-back",
  "to-find",
  "asked",
  "accepted",
  "under-way",
  "done",
  "not-done",
  "cancelled",
] as const;
export type Group = (typeof groups)[number];

/** As the home has it: what somebody who left was still to do is to be found somebody for. */
function groupOf({ state, ownerLeft }: Task): Group {
  return ownerLeft && taskIsLive(state) ? "to-find" : state;
}

/** Tasks by what is happening with them, each group in the order given; empty groups stay out. */
export function grouped(tasks: readonly Task[]): { group: Group; tasks: Task[] }[] {
  return groups
    .map((group) => ({ group, tasks: tasks.filter((task) => groupOf(task) === group) }))
    .filter((each) => each.tasks.length > 0);
}

/** Whose words and reason came with the task when it was handed back or did not work out; null when neither. */
export function handedBack({ state, events }: Task): TaskEvent | null {
  if (state !== "handed-back" && state !== "not-done") return null;
  return events.findLast((event) => event.kind === state) ?? null;
}

/** Questions about a task; those without an answer first, each in the order in which they were asked. */
export function questionsOf({ events }: Task): TaskEvent[] {
  const questions = events.filter((event) => event.kind === "question");
  return [
    ...questions.filter((event) => event.seenAt === null),
    ...questions.filter((event) => event.seenAt !== null),
  ];
}

// What a coordinator enters for somebody. Asking, changing and calling off are always her own doing.
const enteredFor: readonly TaskEvent["kind"][] = [
  "accepted",
  "started",
  "not-yet",
  "handed-back",
  "done",
  "not-done",
  "reopened",
];

const own = {
  "to-find": ["to-find"],
  asked: ["asked"],
  "handed-back": ["handed-back"],
  done: ["done"],
  "not-done": ["not-done"],
  cancelled: ["cancelled"],
} as const;

/**
 * When it came into the state in which it is: of its last event, else when it was asked. `noted`: a coordinator
 * entered it for whose task it is; her own tasks she answers herself.
 */
export function since({ state, events, askedAt, owner }: Task): { at: number; noted: boolean } {
  const kinds: readonly TaskEvent["kind"][] = {
    ...own,
    accepted: ["accepted", "not-yet", "reopened"] as const,
    "under-way": ["started", "not-yet"] as const,
  }[state];
  const event = events.findLast((each) => kinds.includes(each.kind));
  if (!event) return { at: askedAt, noted: false };
  const isTheirs = owner.kind !== "coordinator" && enteredFor.includes(event.kind);
  return { at: event.at, noted: event.noted && isTheirs };
}
