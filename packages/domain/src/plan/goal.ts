export const goalStates = ["under-way", "reached", "parked", "let-go"] as const;
export type GoalState = (typeof goalStates)[number];
