/** States of a task; FHIR Task: requested, accepted, rejected, completed, cancelled. */
export const taskStates = ["asked", "accepted", "handed-back", "done", "cancelled"] as const;
export type TaskState = (typeof taskStates)[number];

/** What can happen to a task. `asked` again gives it to somebody else; `question` changes no state. */
export const taskEventKinds = [
  "asked",
  "accepted",
  "handed-back",
  "done",
  "question",
  "reopened",
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
