/** none: not published yet; out: readers hold it; recalled: taken back. */
export const reportStates = ["none", "out", "recalled"] as const;
export type ReportState = (typeof reportStates)[number];

/** What can be done with a report that is out; that it goes out is a step of its meeting. */
export const reportVerbs = ["correct", "recall"] as const;
export type ReportVerb = (typeof reportVerbs)[number];

export type ReportStep =
  | { kind: "step"; to: ReportState }
  | { kind: "nothing" }
  | { kind: "bar"; reason: "not-published" };

const to = (state: ReportState): ReportStep => ({ kind: "step", to: state });
const nothing: ReportStep = { kind: "nothing" };
const notPublished: ReportStep = { kind: "bar", reason: "not-published" };

const table: Record<ReportVerb, Record<ReportState, ReportStep>> = {
  // What was taken back comes out again corrected.
  correct: { none: notPublished, out: to("out"), recalled: to("out") },
  recall: { none: nothing, out: to("recalled"), recalled: nothing },
};

/** What a verb does to a report in a state. Total: every combination has an answer. */
export function reportStep(state: ReportState, verb: ReportVerb): ReportStep {
  return table[verb][state];
}

/** Where a report stands by its newest version; without one it was not published. */
export function reportState(newest: { recalledAt: number | null } | undefined): ReportState {
  if (!newest) return "none";
  return newest.recalledAt === null ? "out" : "recalled";
}
