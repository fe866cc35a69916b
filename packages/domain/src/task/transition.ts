import type { TaskEventKind, TaskState } from "./task";

/** What somebody wants to happen to a task. */
export const taskVerbs = [
  "accept",
  "start",
  "not-yet",
  "hand-back",
  "finish",
  "leave-undone",
  "reopen",
  "ask-anew",
  "pass-on",
  "look-for",
  "split",
  "change",
  "cancel",
] as const;
export type TaskVerb = (typeof taskVerbs)[number];

/** Who wants it: the one whose task it is, a coordinator of the family, or somebody whose task it no longer is. */
export const taskParties = ["owner", "coordinator", "former-owner"] as const;
export type TaskParty = (typeof taskParties)[number];

export type TaskBar =
  | "task-not-yours"
  | "task-for-coordinator"
  | "task-nobodys"
  | "task-handed-back"
  | "task-taken"
  | "task-not-done"
  | "task-done"
  | "task-left-undone"
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
const open = ["to-find", "asked", "accepted", "under-way", "handed-back"] as const;
const ended = {
  done: bar("task-done"),
  "not-done": bar("task-left-undone"),
  cancelled: bar("task-cancelled"),
};

/** A row in which every open state takes the step that is made of it; the ended ones are barred. */
function fromOpen(make: (state: (typeof open)[number]) => TaskStep): Row {
  const [toFind, asked, accepted, underWay, handedBack] = open;
  return {
    [toFind]: make(toFind),
    [asked]: make(asked),
    [accepted]: make(accepted),
    [underWay]: make(underWay),
    [handedBack]: make(handedBack),
    ...ended,
  };
}

/** The same for what its owner does: nobody's task is barred. */
function byOwner(row: Omit<Row, "to-find" | keyof typeof ended> & Partial<Row>): Row {
  return { "to-find": bar("task-nobodys"), ...ended, ...row };
}

const steps: Record<TaskVerb, Row> = {
  accept: byOwner({
    asked: step("accepted", "accepted"),
    accepted: nothing,
    "under-way": nothing,
    // "I do it after all": nobody else was asked, else it would be asked again.
    "handed-back": step("accepted", "accepted"),
  }),
  start: byOwner({
    asked: step("under-way", "started"),
    accepted: step("under-way", "started"),
    "under-way": nothing,
    "handed-back": bar("task-handed-back"),
  }),
  // Whoever names a day of their own takes it on.
  "not-yet": byOwner({
    asked: step("accepted", "not-yet"),
    accepted: step("accepted", "not-yet"),
    "under-way": step("under-way", "not-yet"),
    "handed-back": bar("task-handed-back"),
  }),
  "hand-back": byOwner({
    asked: step("handed-back", "handed-back"),
    accepted: step("handed-back", "handed-back"),
    "under-way": step("handed-back", "handed-back"),
    "handed-back": nothing,
  }),
  finish: byOwner({
    asked: step("done", "done"),
    accepted: step("done", "done"),
    "under-way": step("done", "done"),
    "handed-back": bar("task-handed-back"),
    done: nothing,
    // It worked out after all.
    "not-done": step("done", "done"),
  }),
  "leave-undone": byOwner({
    asked: step("not-done", "not-done"),
    accepted: step("not-done", "not-done"),
    "under-way": step("not-done", "not-done"),
    "handed-back": step("not-done", "not-done"),
    "not-done": nothing,
  }),
  reopen: {
    "to-find": bar("task-not-done"),
    asked: bar("task-not-done"),
    accepted: nothing,
    "under-way": nothing,
    "handed-back": bar("task-not-done"),
    done: step("accepted", "reopened"),
    "not-done": step("accepted", "reopened"),
    cancelled: bar("task-cancelled"),
  },
  "ask-anew": {
    "to-find": step("asked", "asked"),
    asked: step("asked", "asked"),
    // Taken on: it is passed on knowingly, or not at all.
    accepted: bar("task-taken"),
    "under-way": bar("task-taken"),
    "handed-back": step("asked", "asked"),
    done: bar("task-done"),
    "not-done": step("asked", "asked"),
    cancelled: bar("task-cancelled"),
  },
  "pass-on": { ...fromOpen(() => step("asked", "asked")), "not-done": step("asked", "asked") },
  "look-for": {
    "to-find": nothing,
    asked: step("to-find", "to-find"),
    accepted: bar("task-taken"),
    "under-way": bar("task-taken"),
    "handed-back": step("to-find", "to-find"),
    done: bar("task-done"),
    "not-done": step("to-find", "to-find"),
    cancelled: bar("task-cancelled"),
  },
  split: fromOpen((state) => step(state, "split")),
  change: fromOpen((state) => step(state, "changed")),
  cancel: { ...fromOpen(() => step("cancelled", "cancelled")), cancelled: nothing },
};

const forCoordinator: readonly TaskVerb[] = ["ask-anew", "pass-on", "look-for", "split", "change", "cancel"];

/** What a verb does to a task in a state, when this party wants it. Total: every combination has an answer. */
export function taskStep(state: TaskState, verb: TaskVerb, party: TaskParty): TaskStep {
  if (party === "former-owner") return bar("task-not-yours");
  if (party === "owner" && forCoordinator.includes(verb)) return bar("task-for-coordinator");
  return steps[verb][state];
}

/** States after which nothing more is expected of anyone. */
export const endedStates: readonly TaskState[] = ["done", "not-done", "cancelled"];

/** States in which a task waits for somebody: its owner, or the coordinator. */
export const openStates: readonly TaskState[] = open;

/** States in which its owner still has something to do. */
export const liveStates: readonly TaskState[] = ["asked", "accepted", "under-way"];

/** True once nothing more is expected of anyone. */
export function taskHasEnded(state: TaskState): boolean {
  return endedStates.includes(state);
}

/** True while its owner still has something to do. */
export function taskIsLive(state: TaskState): boolean {
  return liveStates.includes(state);
}
