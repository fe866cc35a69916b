import { newId } from "@rondom/domain/id";
import { lifeDomains } from "@rondom/domain/network/life-domain";
import { dateOf } from "@rondom/domain/plain-date";
import { goalIsAwake } from "@rondom/domain/plan/transition";
import type { MemberGoal } from "@rondom/services/plan/read-goals-as-member";
import type {
  FamilyGoalsView,
  FamilyNewGoalView,
  GoalDraft,
  GoalView,
  StepView,
} from "../../../screens/people/family/goal-view";
import type { DomainView } from "../../../screens/people/view";
import type { Reading } from "../reading";
import { familyPage } from "./family-views";
import { domainView } from "./page-view";

/** Domains that this family added. */
export type OwnDomains = readonly { key: string; name: string }[];
type By = Pick<MemberGoal, "byFrom" | "byDate" | "byWords" | "language">;

/** The goals this member may see, with their doors. */
export function goalsView(goals: readonly MemberGoal[], reading: Reading): FamilyGoalsView {
  const { home, holder, now } = reading;
  return {
    ...familyPage(reading),
    goals: goals.map((goal) => ({
      ...goalView(goal),
      href: `${home}/goal/${goal.id}`,
      ...(goalIsAwake(goal, dateOf(now)) ? { awake: true } : {}),
    })),
    successes: `${home}/successes`,
    ...(goals.length > 0 ? { paper: `${home}/plan.pdf` } : {}),
    template: `${home}/template.pdf`,
    ...(holder.readOnly ? {} : { add: `${home}/new-goal` }),
  };
}

/** One goal in words of its own. */
export function goalView(goal: MemberGoal): GoalView & { steps: StepView[] } {
  const { id, what, domain, domainName, how, language, supporters, state, reachedAt } = goal;
  return {
    id,
    what: { text: what, language },
    domain: domainView(domain, domainName),
    how: how ? { text: how, language } : null,
    by: byView(goal),
    who: supporters.map(({ name }) => name),
    state,
    reachedOn: reachedAt,
    steps: goal.steps.map((step) => ({
      id: step.id,
      words: { text: step.words, language: step.language },
      ...(step.means ? { means: { text: step.means, language: step.language } } : {}),
      who: step.whoName,
      by: byView(step),
      done: step.state === "done",
    })),
  };
}

function byView({ byFrom, byDate, byWords, language }: By): GoalView["by"] {
  if (byDate) return { on: byDate, from: byFrom };
  return byWords ? { words: { text: byWords, language } } : null;
}

/** What was typed in the boxes of a goal. */
export function postedBoxes(posted: URLSearchParams): GoalDraft {
  const at = (name: string) => posted.get(name) ?? "";
  return {
    ...{ goal: at("goal"), how: at("how"), byWords: at("byWords"), byDate: at("newDate") },
    ...{ byFrom: at("byFrom"), shared: posted.get("shared") === "yes" },
    ...(posted.get("topic") ? { topic: at("topic") } : {}),
  };
}

/** What a goal can be about. */
export function topics(own: OwnDomains): DomainView[] {
  return [...lifeDomains.map((key) => ({ key })), ...own];
}

/** A goal to come, with what was typed when it was not taken. */
export function newGoalView(
  { adult }: { adult: boolean },
  own: OwnDomains,
  reading: Reading,
  id = newId(),
): FamilyNewGoalView {
  const { failed, query, home } = reading;
  const posted = failed?.posted ?? new URLSearchParams();
  return {
    ...familyPage(reading),
    id: posted.get("id") ?? id,
    topics: topics(own),
    boxes: postedBoxes(posted),
    adult,
    whose: posted.get("whose") === "family" ? "family" : "me",
    goals: `${home}/goals`,
    sent: query.get("sent") === "goal",
    ...(failed?.dayProblem ? { dayProblem: failed.dayProblem } : {}),
  };
}
