import type { Person } from "../person";

/**
 * States of a task, as in FHIR Task: ready, requested, accepted, in-progress, rejected, completed, failed, cancelled
 * ("no longer needed").
 */
export const taskStates = [
  "to-find",
  "asked",
  "accepted",
  "under-way",
  "handed-back",
  "done",
  "not-done",
  "cancelled",
] as const;
export type TaskState = (typeof taskStates)[number];

/**
 * What can happen to a task. `asked` again gives it to somebody else; `to-find` takes it from who has it, nobody yet in
 * their place; `question`, `not-yet` and `split` leave it with its owner.
 */
export const taskEventKinds = [
  "asked",
  "accepted",
  "started",
  "not-yet",
  "handed-back",
  "done",
  "not-done",
  "question",
  "reopened",
  "to-find",
  "split",
  "cancelled",
  "changed",
] as const;
export type TaskEventKind = (typeof taskEventKinds)[number];

export const handBackReasons = ["no-time", "not-for-me", "not-alone", "date", "other"] as const;
export type HandBackReason = (typeof handBackReasons)[number];

/** Who can carry a task. */
export const ownerKinds = ["actor", "member", "coordinator"] as const;
export type OwnerKind = (typeof ownerKinds)[number];

export interface TaskOwner {
  kind: OwnerKind;
  id: string;
}

/** How a task is owned; `nobody`: still to be found, with an empty id. */
export const holdings = [...ownerKinds, "nobody"] as const;
export type Holding = (typeof holdings)[number];

/** Said knowingly: somebody is still to be found. Not the same as "not chosen yet", which is null. */
export const nobody = { kind: "nobody", id: "" } as const;
/** Who is named for a task: somebody, or nobody yet. */
export type NamedOwner = TaskOwner | typeof nobody;

/** The somebody that is named; null for nobody and for "not chosen yet". */
export function somebody(owner: NamedOwner | null): TaskOwner | null {
  return owner === null || owner.kind === "nobody" ? null : owner;
}

/** Whose task it is, when that is somebody whom a mail and a link can reach: no coordinator, not nobody. */
export function reachableOwner(task: { ownerKind: Holding; ownerId: string }): Person | null {
  const { ownerKind, ownerId } = task;
  return ownerKind === "actor" || ownerKind === "member" ? { kind: ownerKind, id: ownerId } : null;
}
