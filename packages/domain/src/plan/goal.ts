/** From what somebody wishes to what is reached; parked: "not now". */
export const goalStates = ["wish", "chosen", "under-way", "reached", "parked", "let-go"] as const;
export type GoalState = (typeof goalStates)[number];

/** What can happen to a goal. `adjusted`: other words or another moment, in the state it has. */
export const goalEventKinds = [
  "wished",
  "chosen",
  "started",
  "reached",
  "adjusted",
  "parked",
  "let-go",
  "taken-up",
] as const;
export type GoalEventKind = (typeof goalEventKinds)[number];

/** A step of a goal. */
export const goalStepStates = ["open", "done", "dropped"] as const;
export type GoalStepState = (typeof goalStepStates)[number];
