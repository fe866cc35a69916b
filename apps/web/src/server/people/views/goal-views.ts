import { newId } from "@rondom/domain/id";
import { lifeDomains } from "@rondom/domain/network/life-domain";
import { goalMove } from "@rondom/domain/plan/transition";
import type { MemberGoal } from "@rondom/services/plan/read-goals-as-member";
import type { Success } from "@rondom/services/plan/load-successes";
import type {
  FamilyGoalsView,
  FamilyGoalView,
  FamilyNewGoalView,
  FamilySuccessesView,
  GoalDraft,
  GoalView,
  StepView,
} from "../../../screens/people/family/view";
import type { DomainView } from "../../../screens/people/view";
import type { Reading } from "../reading";
import { familyPage } from "./family-views";
import { domainView, oneOf } from "./page-view";

type OwnDomains = readonly { key: string; name: string }[];
type By = Pick<MemberGoal, "byFrom" | "byDate" | "byWords" | "language">;

/** The goals this member may see, with their doors. */
export function goalsView(goals: readonly MemberGoal[], reading: Reading): FamilyGoalsView {
  const { home, holder } = reading;
  return {
    ...familyPage(reading),
    goals: goals.map((goal) => ({ ...goalView(goal), href: `${home}/goal/${goal.id}` })),
    successes: `${home}/successes`,
    ...(goals.length > 0 ? { paper: `${home}/plan.pdf` } : {}),
    template: `${home}/template.pdf`,
    ...(holder.readOnly ? {} : { add: `${home}/new-goal` }),
  };
}

function goalView(goal: MemberGoal): GoalView & { steps: StepView[] } {
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

const verbs = ["reach", "choose", "start", "take-up", "park", "let-go"] as const;
const asking = ["park", "let-go", "change"] as const;

/** One goal, with what its reader may do, and the page before where a word is asked first. */
export function goalPageView(
  goal: MemberGoal,
  own: OwnDomains,
  reading: Reading,
  stepId = newId(),
): FamilyGoalView {
  const { query, failed, home, holder } = reading;
  const party = goal.yours ? "owner" : "other";
  const possible = verbs.filter((verb) => goalMove(goal.state, verb, party).kind === "step");
  const adjusts = goalMove(goal.state, "adjust", party).kind === "step";
  const can: FamilyGoalView["can"] = adjusts ? [...possible, "change"] : possible;
  const posted = failed?.posted;
  const asked = oneOf(asking, posted?.get("act") ?? query.get("step"));
  const day = posted?.get("newDate");
  return {
    ...familyPage(reading, asked && !posted ? `step=${asked}` : ""),
    goal: goalView(goal),
    can: holder.readOnly ? [] : can,
    step: asked && can.includes(asked) && !holder.readOnly ? asked : null,
    askAgainOn: goal.state === "parked" ? goal.askAgainOn : null,
    onlyYou: goal.memberId !== null && !goal.shared,
    version: goal.version,
    topics: topics(own),
    boxes: posted?.get("act") === "change" ? postedBoxes(posted) : boxesOf(goal),
    stepId: posted?.get("id") ?? stepId,
    goals: `${home}/goals`,
    ...(failed?.dayProblem ? { dayProblem: failed.dayProblem } : {}),
    ...(day ? { dayDraft: day } : {}),
  };
}

function boxesOf({ what, how, byWords, byDate, byFrom, shared, domain }: MemberGoal): GoalDraft {
  return {
    ...{ goal: what, how: how ?? "", byWords: byWords ?? "", shared, topic: domain },
    ...{ byDate: byDate ?? "", byFrom: byFrom ?? "" },
  };
}

function postedBoxes(posted: URLSearchParams): GoalDraft {
  const at = (name: string) => posted.get(name) ?? "";
  return {
    ...{ goal: at("goal"), how: at("how"), byWords: at("byWords"), byDate: at("newDate") },
    ...{ byFrom: at("byFrom"), shared: posted.get("shared") === "yes" },
    ...(posted.get("topic") ? { topic: at("topic") } : {}),
  };
}

function topics(own: OwnDomains): DomainView[] {
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

/** What went well, large. */
export function successesView(successes: readonly Success[], reading: Reading): FamilySuccessesView {
  return {
    ...familyPage(reading),
    successes: successes.map(({ id, words, language, domain, at }) => ({
      id,
      words: { text: words, language },
      domain: domainView(domain),
      on: at,
    })),
  };
}
