import type { NamedOwner } from "../task/task";

/** Minutes are short lines, each of a kind. */
export const lineKinds = ["note", "decision", "task", "question", "success"] as const;
export type LineKind = (typeof lineKinds)[number];

/**
 * What somebody typed on one line. Only a task has a date (YYYY-MM-DD) and an owner: null while nobody chose one,
 * `nobody` once it was said that somebody is still to be found.
 */
export interface LineContent {
  kind: LineKind;
  text: string;
  owner: NamedOwner | null;
  byDate: string | null;
  /** How heavy the task is (1-3), as the coordinator reckons it; 1 when left out. No reader of the report is told. */
  weight?: number | undefined;
}

/** The line under its kind: what is no task carries neither owner nor date nor weight. */
export function tidyLine(line: LineContent): LineContent {
  if (line.kind === "task") return line;
  const { weight, ...rest } = line;
  return { ...rest, owner: null, byDate: null };
}

/** The same words under another kind. A new task has no owner yet; what stops being a task drops owner and date. */
export function withKind(line: LineContent, kind: LineKind): LineContent {
  return tidyLine({ ...line, kind });
}

/** True when both say the same; who, when and how heavy included. */
export function sameLine(a: LineContent, b: LineContent): boolean {
  return (
    a.kind === b.kind &&
    a.text === b.text &&
    a.byDate === b.byDate &&
    (a.weight ?? 1) === (b.weight ?? 1) &&
    a.owner?.kind === b.owner?.kind &&
    a.owner?.id === b.owner?.id
  );
}

/**
 * Why lines cannot be published yet: the first thing that is missing on one. A task needs somebody who does it, or that
 * it was said that somebody is still to be found.
 */
export function lineProblem(line: LineContent): "task-without-owner" | null {
  return line.kind === "task" && !line.owner ? "task-without-owner" : null;
}
