import type { HandBackReason, TaskState } from "@rondom/domain/task/task";
import type { When } from "@rondom/i18n/day";
import type { DayProblem } from "../day-problem";
import type { DomainView, PageView, Words } from "../view";

/**
 * Fields that are posted: `act` = accept | done; or `act` = cannot with `reason` (none needed) and `word`;
 * or `act` = undone with the same two; or `act` = start | reopen; or `act` = later with `newDate`;
 * or `act` = question with `question`; or, when done, `act` = word with `word`; or `act` = not-you.
 * The pages before (cannot, undone, later, question) are the same address with `?step=…`.
 */
export interface TaskView extends PageView {
  state: TaskState;
  title: Words;
  /** The need it answers, or the goal it is a step to. Never shown in a mail. */
  why?: { words: Words; domain: DomainView | null };
  /** YYYY-MM-DD */
  due?: string | null;
  /** Days since the due day; only while the task is asked or accepted. */
  lateDays?: number;
  /** The meeting where it was agreed; `href` when this reader may read the report. */
  agreed?: { on: When; href?: string };
  /** True when a mail still goes out three days before. */
  reminds?: boolean;
  reason?: HandBackReason | null;
  word?: string | null;
  /** What this reader asked, oldest first. */
  questions?: { words: string; answer: string | null; seen: boolean }[];
  /** True where words about a finished task have somewhere to go. */
  mayTell?: boolean;
  /** False once somebody else has the task. */
  mayTakeBack?: boolean;
  /** Picked by a button in a mail and not yet sent. */
  chosen?: ChosenStep;
  /** Path of all the reader's tasks, where there are more. */
  all?: string;
  /** What was just sent. */
  sent?: "question" | "word" | "later";
  /** Days to choose by one press where there is more time needed, the nearest first. */
  days?: string[];
  /** What is the matter with the day that was sent, and how it was typed. */
  dayProblem?: DayProblem;
  dayDraft?: string;
}

/** What a button in a mail can choose without a page of its own. */
export type ChosenStep = "accept" | "done";

/** A row of `MyTasksView`. */
export interface MyTask {
  id: string;
  /** null: only its own page names it. */
  title: Words | null;
  due: string | null;
  state: Exclude<TaskState, "cancelled" | "to-find">;
  /** Its day is over and it still waits. */
  late: boolean;
  /** Path of its own page. */
  href: string | null;
}

export interface MyTasksView extends PageView {
  tasks: MyTask[];
}

export const stepOf = {
  cannot: "step=cannot",
  undone: "step=undone",
  later: "step=later",
  question: "step=question",
} as const;
export type StepName = keyof typeof stepOf;
