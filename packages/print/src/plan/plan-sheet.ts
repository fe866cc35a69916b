/** What somebody said, with its language (BCP 47). */
export interface SaidOnPaper {
  readonly text: string;
  readonly language: string;
}

export interface GoalOnPaper {
  /** The word of its domain. */
  readonly domain: string;
  /** Whose it is; null: the family's. */
  readonly whose: string | null;
  readonly what: SaidOnPaper;
  /** How it stands, in words of ours. */
  readonly state: string;
  readonly reached: boolean;
  readonly how: SaidOnPaper | null;
  readonly steps: readonly { done: boolean; words: SaidOnPaper; note: string }[];
  /** By when; null: not agreed yet. */
  readonly by: string | null;
  readonly who: readonly string[];
}

/** Everything that is printed; all words stand in the reader's language. */
export interface PlanSheet {
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  /** An empty sheet has room for three, to fill in with a pen. */
  readonly goals: readonly GoalOnPaper[] | "template";
  readonly words: { what: string; how: string; steps: string; by: string; who: string; nobody: string };
  readonly foot: string;
}
