/** Why a day that was sent is not taken. */
export const dayProblems = [
  "needed",
  "not-a-date",
  "day-past",
  "day-too-far",
  "period-needs-end",
  "period-ends-first",
] as const;
export type DayProblem = (typeof dayProblems)[number];
