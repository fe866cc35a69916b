export const openQuestionStates = ["open", "searching", "answered", "let-go"] as const;
export type OpenQuestionState = (typeof openQuestionStates)[number];

/** What can happen to an open question. */
export const questionVerbs = ["search", "answer", "let-go", "reopen"] as const;
export type QuestionVerb = (typeof questionVerbs)[number];

const next: Record<QuestionVerb, Record<OpenQuestionState, OpenQuestionState | null>> = {
  // Asking somebody is searching; a question that was settled is opened again first.
  search: { open: "searching", searching: "searching", answered: null, "let-go": null },
  answer: { open: "answered", searching: "answered", answered: null, "let-go": null },
  "let-go": { open: "let-go", searching: "let-go", answered: null, "let-go": null },
  reopen: { open: null, searching: null, answered: "open", "let-go": "open" },
};

/** The state a verb leads to, or null when the question does not take it now. */
export function questionStep(state: OpenQuestionState, verb: QuestionVerb): OpenQuestionState | null {
  return next[verb][state];
}

/** True while somebody still looks for the answer. */
export function questionIsOpen(state: OpenQuestionState): boolean {
  return state === "open" || state === "searching";
}

/** The middle of the days from question to answer, over those answered; null without one. Halves are rounded up. */
export function usualDays(days: readonly number[]): number | null {
  const sorted = days.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}
