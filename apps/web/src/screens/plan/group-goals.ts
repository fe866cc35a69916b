import { goalIsAwake, goalIsLive } from "@rondom/domain/plan/transition";
import type { GoalView } from "@rondom/services/plan/load-goals";

export interface GoalGroupsOf {
  /** What the plan works towards, per domain in the order of the table; domains without a goal are left out. */
  underWay: { domain: string; goals: GoalView[] }[];
  /** "Not now", and the day to ask again has come. */
  awake: GoalView[];
  reached: GoalView[];
  parked: GoalView[];
  letGo: GoalView[];
}

/** The goals as the plan shows them today (a Belgian day); one whose domain has left the table still stands, last. */
export function groupGoals(
  goals: readonly GoalView[],
  domains: readonly { key: string }[],
  today: string,
): GoalGroupsOf {
  const inState = (state: GoalView["state"]) => goals.filter((goal) => goal.state === state);
  const running = goals.filter((goal) => goalIsLive(goal.state));
  const keys = new Set([...domains.map(({ key }) => key), ...running.map(({ domain }) => domain)]);
  return {
    underWay: [...keys]
      .map((domain) => ({ domain, goals: running.filter((goal) => goal.domain === domain) }))
      .filter((group) => group.goals.length > 0),
    reached: inState("reached"),
    awake: inState("parked").filter((goal) => goalIsAwake(goal, today)),
    parked: inState("parked").filter((goal) => !goalIsAwake(goal, today)),
    letGo: inState("let-go"),
  };
}
