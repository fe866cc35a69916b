/** Where an agenda item comes from. */
export const agendaKinds = ["need", "task", "question", "goal", "wish", "success", "free"] as const;
export type AgendaKind = (typeof agendaKinds)[number];
