/** From what somebody wishes to what is reached; parked: "not now". */
export const goalStates = ["wish", "chosen", "under-way", "reached", "parked", "let-go"] as const;
export type GoalState = (typeof goalStates)[number];

/**
 * What can happen to a goal. `adjusted`: other words or another moment, in the state it has; `helpers`: others support it. `step-…`: to one of its
 * steps, whose words the event keeps.
 */
export const goalEventKinds = [
  "wished",
  "chosen",
  "started",
  "reached",
  "adjusted",
  "parked",
  "let-go",
  "taken-up",
  "helpers",
  "step-added",
  "step-changed",
  "step-done",
  "step-open",
  "step-dropped",
] as const;
export type GoalEventKind = (typeof goalEventKinds)[number];

/** The event that notes in which state a goal came onto the plan. */
export const firstEvents = {
  wish: "wished",
  chosen: "chosen",
  "under-way": "started",
} as const satisfies Partial<Record<GoalState, GoalEventKind>>;
/** In which a goal can come onto the plan. */
export type FirstGoalState = keyof typeof firstEvents;
export const firstGoalStates = ["wish", "chosen", "under-way"] as const satisfies readonly FirstGoalState[];

/** A step of a goal. */
export const goalStepStates = ["open", "done", "dropped"] as const;
export type GoalStepState = (typeof goalStepStates)[number];
