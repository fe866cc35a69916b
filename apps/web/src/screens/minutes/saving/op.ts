import type { AttendanceState } from "@rondom/domain/minutes/attendance";
import type { LineContent } from "@rondom/domain/minutes/line";
import type { PersonKey } from "@rondom/domain/person";
import type { OpLaw, Pending } from "../../../saving/pending";

/** One thing that was done at the table, in the form in which it is kept and sent. */
export type Op =
  /** `seen`: the version that was on the screen; 0 for a new line. */
  | { kind: "save-line"; lineId: string; agendaItemId: string; seen: number; line: LineContent }
  | { kind: "remove-line"; lineId: string; seen: number }
  | { kind: "restore-line"; lineId: string }
  | { kind: "move-line"; lineId: string; agendaItemId: string; index: number }
  | { kind: "attend"; person: PersonKey; state: AttendanceState }
  | { kind: "add-item"; itemId: string; title: string };

export type PendingOp = Pending<Op>;

function subjectOf(op: Op): string {
  if (op.kind === "attend") return op.person;
  return op.kind === "add-item" ? op.itemId : op.lineId;
}

function merged(old: Op, fresh: Op): Op | null {
  if (old.kind !== fresh.kind) return null;
  if (old.kind === "save-line" && fresh.kind === "save-line")
    return { ...fresh, seen: Math.max(old.seen, fresh.seen) };
  return fresh;
}

function withSeen(op: Op, version: number): Op {
  return op.kind === "save-line" || op.kind === "remove-line"
    ? { ...op, seen: Math.max(op.seen, version) }
    : op;
}

/** How ops of a meeting wait in a row: the newest words of a line take in those that were not sent. */
export const opLaw: OpLaw<Op> = { subjectOf, merged, withSeen };
