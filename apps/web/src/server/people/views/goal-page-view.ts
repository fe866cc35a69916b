import { newId } from "@rondom/domain/id";
import { goalMove } from "@rondom/domain/plan/transition";
import type { PersonRound } from "@rondom/services/plan/people-round";
import type { GoalHappening } from "@rondom/services/plan/read-goal-history";
import type { MemberGoal } from "@rondom/services/plan/read-goals-as-member";
import type {
  FamilyGoalView,
  GoalDraft,
  GoalHappeningView,
  PersonToChoose,
  StepChange,
  StepDraft,
} from "../../../screens/people/family/goal-view";
import type { Reading } from "../reading";
import { familyPage } from "./family-views";
import { goalView, type OwnDomains, postedBoxes, topics } from "./goal-views";
import { oneOf, onFile } from "./page-view";

const verbs = ["reach", "choose", "start", "take-up", "park", "let-go"] as const;
const asking = ["park", "let-go", "change", "helpers", "change-step"] as const;

/** Which page before a goal's own is asked for: by the address, or by what was posted and not taken. */
export function askedOf({ query, failed }: Reading): FamilyGoalView["step"] {
  return oneOf(asking, failed?.posted.get("act") ?? query.get("step")) ?? null;
}

export interface GoalBesides {
  own: OwnDomains;
  /** What was noted of it; left out on a page before. */
  history?: readonly GoalHappening[];
  /** Who of the family, and who round it, can be chosen; needed where that is asked. */
  round?: { members: readonly { id: string; name: string }[]; people: readonly PersonRound[] };
  /** Of the step that the box for one makes. */
  stepId?: string;
}

/** One goal, with what its reader may do, and the page before where a word is asked first. */
export function goalPageView(goal: MemberGoal, besides: GoalBesides, reading: Reading): FamilyGoalView {
  const { failed, home, holder } = reading;
  const { own, history = [], stepId = newId(), round = { members: [], people: [] } } = besides;
  const party = goal.yours ? "owner" : "other";
  const possible = verbs.filter((verb) => goalMove(goal.state, verb, party).kind === "step");
  const adjusts = goalMove(goal.state, "adjust", party).kind === "step";
  const can: FamilyGoalView["can"] = holder.readOnly ? [] : adjusts ? [...possible, "change"] : possible;
  const posted = failed?.posted;
  const asked = askedOf(reading);
  const changing = asked === "change-step" && can.length > 0 ? stepChange(goal, round, reading) : null;
  const needed = asked === "helpers" ? "change" : asked;
  const open = asked === "change-step" ? changing !== null : can.some((verb) => verb === needed);
  const day = posted?.get("newDate");
  return {
    ...familyPage(reading, asked && !posted ? keepOf(reading, asked) : ""),
    goal: withDoors(goal, can.length > 0 ? `${home}/goal/${goal.id}` : null),
    can,
    step: open ? asked : null,
    changing,
    people: round.people.map(personToChoose),
    askAgainOn: goal.state === "parked" ? goal.askAgainOn : null,
    onlyYou: goal.memberId !== null && !goal.shared,
    version: goal.version,
    topics: topics(own),
    boxes: posted?.get("act") === "change" ? postedBoxes(posted) : boxesOf(goal),
    history: history.map(happeningView),
    stepId: posted?.get("id") ?? stepId,
    goals: `${home}/goals`,
    ...(goal.state === "reached" && goal.yours && !holder.readOnly
      ? { thank: `${home}/thank/${goal.id}` }
      : {}),
    ...(failed?.dayProblem ? { dayProblem: failed.dayProblem } : {}),
    ...(day ? { dayDraft: day } : {}),
  };
}

function happeningView({ memberName, at, was, why, language, ...one }: GoalHappening): GoalHappeningView {
  const said = (text: string | null) => (text === null ? null : { text, language });
  const { kind, yours, notedBy } = one;
  return { kind, yours, notedBy, name: memberName, on: at, was: said(was), why: said(why) };
}

function keepOf({ query }: Reading, asked: string): string {
  const stepId = query.get("stepId");
  return asked === "change-step" && stepId
    ? `step=${asked}&stepId=${encodeURIComponent(stepId)}`
    : `step=${asked}`;
}

function withDoors(goal: MemberGoal, path: string | null): FamilyGoalView["goal"] {
  const view = goalView(goal);
  if (path === null) return view;
  const href = (stepId: string) => `${path}?step=change-step&stepId=${stepId}`;
  return { ...view, steps: view.steps.map((step) => ({ ...step, href: href(step.id) })) };
}

/** Somebody of the map, ticked when they were named before. */
export function personToChoose({ id, name, role, named }: PersonRound): PersonToChoose {
  return { id, name, role: role === null ? null : onFile(role), chosen: named };
}

function stepChange(
  goal: MemberGoal,
  { members, people }: NonNullable<GoalBesides["round"]>,
  { query, failed, holder }: Reading,
): StepChange | null {
  const posted = failed?.posted;
  const stepId = posted?.get("stepId") ?? query.get("stepId");
  const step = goal.steps.find(({ id }) => id === stepId);
  if (!step) return null;
  const family = members.map(({ id, name }) => ({ key: `member:${id}`, name }));
  const round = people.map(({ id, name }) => ({ key: `actor:${id}`, name }));
  // Whoever has it stays to be chosen, the coordinator and who is not on the map for this reader too.
  const who = step.who ? `${step.who.kind}:${step.who.id}` : "nobody";
  const known = [...family, ...round].some(({ key }) => key === who);
  const name = step.who?.kind === "coordinator" ? holder.coordinator.called : step.whoName;
  if (!known && name) round.push({ key: who, name });
  const { words, means, byWords, byDate, byFrom } = step;
  const kept = { step: words, means: means ?? "", who, ...whenOf({ byWords, byDate, byFrom }) };
  const version = Number(posted?.get("stepVersion") ?? step.version);
  return { id: step.id, version, family, round, boxes: posted ? postedStep(posted) : kept };
}

function postedStep(posted: URLSearchParams): StepDraft {
  const at = (name: string) => posted.get(name) ?? "";
  return {
    ...{ step: at("step"), means: at("means"), who: at("who") },
    ...{ byWords: at("byWords"), byDate: at("newDate"), byFrom: at("byFrom") },
  };
}

function whenOf({ byWords, byDate, byFrom }: Pick<MemberGoal, "byWords" | "byDate" | "byFrom">) {
  return { byWords: byWords ?? "", byDate: byDate ?? "", byFrom: byFrom ?? "" };
}

function boxesOf({ what, how, shared, domain, ...goal }: MemberGoal): GoalDraft {
  return { goal: what, how: how ?? "", shared, topic: domain, ...whenOf(goal) };
}
