/** Minutes are short lines, each of a kind. */
export const lineKinds = ["note", "decision", "task", "question", "success"] as const;
export type LineKind = (typeof lineKinds)[number];
