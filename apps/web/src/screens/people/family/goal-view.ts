import type { GoalEventKind, GoalState } from "@rondom/domain/plan/goal";
import type { When } from "@rondom/i18n/day";
import type { DayProblem } from "../day-problem";
import type { DomainView, Words } from "../view";
import type { FamilyPageView } from "./view";

export interface GoalView {
  id: string;
  what: Words;
  domain: DomainView | null;
  how?: Words | null;
  /** A date, or the family's own words. */
  by?: { on: string; from?: string | null } | { words: Words } | null;
  /** Names. */
  who: string[];
  state: GoalState;
  /** It was "not now", and the day to ask again has come. */
  awake?: boolean;
  reachedOn?: When | null;
  /** Path of its own page, where it can be looked at and changed. */
  href?: string;
  steps?: StepView[];
}

export interface StepView {
  id: string;
  words: Words;
  /** What it takes. */
  means?: Words | null;
  who: string | null;
  by?: GoalView["by"];
  done: boolean;
  /** Path of its own page, where it can be changed. */
  href?: string;
}

export interface FamilyGoalsView extends FamilyPageView {
  goals: GoalView[];
  /** Paths; absent where nothing can be added, reached or printed. */
  add?: string;
  successes?: string;
  paper?: string;
  template?: string;
}

/** What the boxes of a goal hold. `byFrom` with `byDate`: a period. */
export interface GoalDraft {
  goal: string;
  how: string;
  byWords: string;
  byDate: string;
  byFrom: string;
  shared: boolean;
  topic?: string;
}

/** Fields that are posted: `act` = add with `id`, `topic`, `goal`, `how`, `byWords`, `byFrom`, `newDate`, `whose`, `shared`. */
export interface FamilyNewGoalView extends FamilyPageView {
  /** Of the goal that comes of it: the same form sent twice is one goal. */
  id: string;
  topics: DomainView[];
  boxes: GoalDraft;
  /** An adult: may say what the whole family wants. */
  adult: boolean;
  whose: "me" | "family";
  /** Path of all goals. */
  goals: string;
  sent?: boolean;
  dayProblem?: DayProblem;
}

/**
 * Fields that are posted: `act` = one of the verbs with `why` and `newDate`, change with `version` and the boxes of a
 * goal, helpers with `who` for each, tick | untick | drop with `stepId`, add-step with `id` and `step`, or change-step with
 * `stepId`, `stepVersion` and the boxes of a step.
 */
export interface FamilyGoalView extends FamilyPageView {
  goal: GoalView & { steps: StepView[] };
  /** What this reader may do with it now; nothing for another's. */
  can: ("choose" | "start" | "reach" | "park" | "let-go" | "take-up" | "change")[];
  /** The page before: why not now, why let go, other words, who helps, or one of its steps. */
  step: "park" | "let-go" | "change" | "helpers" | "change-step" | null;
  /** The step that is being changed. */
  changing: StepChange | null;
  /** Whom they can choose to help, where that is asked. */
  people: PersonToChoose[];
  /** What was noted of it, the newest first; nothing for who only sees it. */
  history: GoalHappeningView[];
  /** Path of the page to thank who helped, once it was reached. */
  thank?: string;
  askAgainOn: string | null;
  /** Nobody else of the family reads it. */
  onlyYou: boolean;
  version: number;
  topics: DomainView[];
  boxes: GoalDraft;
  /** Id of the step that the box for one makes. */
  stepId: string;
  goals: string;
  dayProblem?: DayProblem;
  dayDraft?: string;
}

/** Something that happened to a goal: who said or did it, and who wrote it down. */
export interface GoalHappeningView {
  kind: GoalEventKind;
  /** Whether the reader said or did it; else who of the family. */
  yours: boolean;
  name: string | null;
  notedBy: string | null;
  on: When;
  was: Words | null;
  why: Words | null;
}

/** Somebody of the map, to choose. */
export interface PersonToChoose {
  id: string;
  name: string;
  role: Words | null;
  chosen: boolean;
}

/** What the boxes of a step hold; `who`: "member:ID", "actor:ID" or "nobody". */
export interface StepDraft {
  step: string;
  means: string;
  who: string;
  byWords: string;
  byDate: string;
  byFrom: string;
}

/** A step that is being changed, and who can take it: of the family, or round it. */
export interface StepChange {
  id: string;
  version: number;
  boxes: StepDraft;
  family: Taker[];
  round: Taker[];
}

export interface Taker {
  key: string;
  name: string;
}

export interface SuccessView {
  id: string;
  words: Words;
  domain: DomainView | null;
  on: When | null;
}

export interface FamilySuccessesView extends FamilyPageView {
  successes: SuccessView[];
  /** Path of the page where one is chosen to thank for. */
  thank?: string;
}

/** For which success somebody is thanked. */
export interface FamilyToThankView extends FamilyPageView {
  successes: (SuccessView & { href: string; thanked: number })[];
  /** Path of all successes. */
  shown: string;
}

/** Fields that are posted: `act` = thank with `who` for each, `thanks` and `tells`. */
export interface FamilyThankView extends FamilyPageView {
  success: SuccessView;
  people: (PersonToChoose & { thanked: boolean })[];
  tells: boolean;
  sent: boolean;
  /** Path of the page before. */
  all: string;
}
