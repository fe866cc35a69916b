import type { goalsToAskAgain, unseenGoalEvents } from "@rondom/db/home/plan";
import { type HomeFacts, type HomeItem, homeItem } from "./home-item";

/** What is new in the plans: one line a goal, with who did the last of it; away once it was seen on the plan. */
export function planNews(facts: HomeFacts, found: Awaited<ReturnType<typeof unseenGoalEvents>>): HomeItem[] {
  const newest = new Map(found.map(({ event, goal }) => [goal.id, { event, goal }]));
  return [...newest.values()].map(({ event: { memberId: personId, at }, goal }) => {
    const { familyId, id, what } = goal;
    return homeItem(facts, { familyId, personId, what, at, target: { kind: "goal", id } });
  });
}

/** Goals that were "not now", on and after the day to ask again. */
export function goalsAwake(facts: HomeFacts, found: Awaited<ReturnType<typeof goalsToAskAgain>>): HomeItem[] {
  return found.map(({ familyId, id, memberId: personId, what, askAgainOn: byDate }) =>
    homeItem(facts, { familyId, personId, what, byDate, target: { kind: "goal", id } }),
  );
}
