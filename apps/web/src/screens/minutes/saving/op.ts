import type { AttendanceState } from "@rondom/domain/minutes/attendance";
import type { LineContent } from "@rondom/domain/minutes/line";
import type { PersonKey } from "@rondom/domain/person";

/** One thing that was done at the table, in the form in which it is kept and sent. */
export type Op =
  /** `seen`: the version that was on the screen; 0 for a new line. */
  | { kind: "save-line"; lineId: string; agendaItemId: string; seen: number; line: LineContent }
  | { kind: "remove-line"; lineId: string; seen: number }
  | { kind: "restore-line"; lineId: string }
  | { kind: "move-line"; lineId: string; agendaItemId: string; index: number }
  | { kind: "attend"; person: PersonKey; state: AttendanceState }
  | { kind: "add-item"; itemId: string; title: string };

/** Why the server does not take it, for good: a code and the key of a sentence. */
export interface Refused {
  code: string;
  reason: string | null;
}

/** An op that the server has not confirmed. */
export interface Pending {
  id: string;
  meetingId: string;
  /** Its place in the row; ops go out in this order. */
  order: number;
  /** ms */
  at: number;
  /** It was sent once, so the server may have it: it is repeated as it is, never changed. */
  tried: boolean;
  refused: Refused | null;
  op: Op;
}

/** What an op is about; only the last one about a thing can still take in a newer one. */
export function subjectOf(op: Op): string {
  if (op.kind === "attend") return op.person;
  return op.kind === "add-item" ? op.itemId : op.lineId;
}
