/** Where an agenda item comes from. */
export const agendaKinds = ["need", "task", "question", "goal", "wish", "success", "free"] as const;
export type AgendaKind = (typeof agendaKinds)[number];

/** Points a proposed agenda holds at most, wishes of the family apart: short, at the family's pace. */
export const mostPoints = 8;
/** Successes a proposed agenda opens with at most. */
export const mostSuccesses = 2;
