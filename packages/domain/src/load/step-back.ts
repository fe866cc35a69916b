/** Why somebody steps back; none of them asks for more than they want to say. */
export const stepBackReasons = ["not-needed", "no-time", "moved", "other"] as const;
export type StepBackReason = (typeof stepBackReasons)[number];

/** Said, taken back by who said it, or settled by the coordinator. */
export const stepBackStates = ["said", "taken-back", "settled"] as const;
export type StepBackState = (typeof stepBackStates)[number];

/** Where a step back stands. */
export function stepBackState(row: { takenBackAt: number | null; settledAt: number | null }): StepBackState {
  if (row.settledAt !== null) return "settled";
  return row.takenBackAt === null ? "said" : "taken-back";
}
