import type { TaskEventKind, TaskState } from "./task";

/** What somebody wants to happen to a task. */
export const taskVerbs = ["accept", "hand-back", "finish", "reopen", "ask-anew", "change", "cancel"] as const;
export type TaskVerb = (typeof taskVerbs)[number];

/** Who wants it: the one whose task it is, a coordinator of the family, or somebody whose task it no longer is. */
export const taskParties = ["owner", "coordinator", "former-owner"] as const;
export type TaskParty = (typeof taskParties)[number];

export type TaskBar =
  | "task-not-yours"
  | "task-for-coordinator"
  | "task-handed-back"
  | "task-taken"
  | "task-not-done"
  | "task-done"
  | "task-cancelled";

/** A step to a state with its event; nothing (it is so already); or a bar, with the key of its sentence. */
export type TaskStep =
  | { kind: "step"; to: TaskState; event: TaskEventKind }
  | { kind: "nothing" }
  | { kind: "bar"; reason: TaskBar };

const step = (to: TaskState, event: TaskEventKind): TaskStep => ({ kind: "step", to, event });
const nothing: TaskStep = { kind: "nothing" };
const bar = (reason: TaskBar): TaskStep => ({ kind: "bar", reason });

type Row = Record<TaskState, TaskStep>;
const steps: Record<TaskVerb, Row> = {
  accept: {
    asked: step("accepted", "accepted"),
    accepted: nothing,
    // "I do it after all": nobody else was asked, else it would be asked again.
    "handed-back": step("accepted", "accepted"),
    done: bar("task-done"),
    cancelled: bar("task-cancelled"),
  },
  "hand-back": {
    asked: step("handed-back", "handed-back"),
    accepted: step("handed-back", "handed-back"),
    "handed-back": nothing,
    done: bar("task-done"),
    cancelled: bar("task-cancelled"),
  },
  finish: {
    asked: step("done", "done"),
    accepted: step("done", "done"),
    "handed-back": bar("task-handed-back"),
    done: nothing,
    cancelled: bar("task-cancelled"),
  },
  reopen: {
    asked: bar("task-not-done"),
    accepted: nothing,
    "handed-back": bar("task-not-done"),
    done: step("accepted", "reopened"),
    cancelled: bar("task-cancelled"),
  },
  "ask-anew": {
    asked: step("asked", "asked"),
    accepted: bar("task-taken"),
    "handed-back": step("asked", "asked"),
    done: bar("task-done"),
    cancelled: bar("task-cancelled"),
  },
  change: {
    asked: step("asked", "changed"),
    accepted: step("accepted", "changed"),
    "handed-back": step("handed-back", "changed"),
    done: bar("task-done"),
    cancelled: bar("task-cancelled"),
  },
  cancel: {
    asked: step("cancelled", "cancelled"),
    accepted: step("cancelled", "cancelled"),
    "handed-back": step("cancelled", "cancelled"),
    done: bar("task-done"),
    cancelled: nothing,
  },
};

const forCoordinator: readonly TaskVerb[] = ["ask-anew", "change", "cancel"];

/** What a verb does to a task in a state, when this party wants it. Total: every combination has an answer. */
export function taskStep(state: TaskState, verb: TaskVerb, party: TaskParty): TaskStep {
  if (party === "former-owner") return bar("task-not-yours");
  if (party === "owner" && forCoordinator.includes(verb)) return bar("task-for-coordinator");
  return steps[verb][state];
}

/** True once nothing more is expected of anyone. */
export function taskHasEnded(state: TaskState): boolean {
  return state === "done" || state === "cancelled";
}

/** True while its owner still has something to do. */
export function taskIsLive(state: TaskState): boolean {
  return state === "asked" || state === "accepted";
}
