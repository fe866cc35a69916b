import type { SavedState } from "../../../ui/saved-state";

/** Where the typed words are, as far as this page knows. */
export interface Saving {
  /** Lines that only this device holds. */
  lines: number;
  /** Why they do not get through, and since when (ms). */
  trouble: { kind: "offline" | "failed"; since: number } | null;
  /** When something last reached the server (ms). */
  savedAt: number | null;
}

export type SavingEvent =
  /** Something was typed, taken back, or found in the journal. */
  | { kind: "kept"; lines: number }
  | { kind: "saved"; lines: number; at: number }
  /** No answer came. */
  | { kind: "offline"; at: number }
  /** An answer came, but not a good one. */
  | { kind: "failed"; at: number };

export const nothingYet: Saving = { lines: 0, trouble: null, savedAt: null };

/** What an event makes of it. Trouble keeps its first moment; an answer ends it. */
export function saving(state: Saving, event: SavingEvent): Saving {
  if (event.kind === "kept") return { ...state, lines: event.lines };
  if (event.kind === "saved") return { lines: event.lines, trouble: null, savedAt: event.at };
  return { ...state, trouble: { kind: event.kind, since: state.trouble?.since ?? event.at } };
}

/** What the header says; null while nothing was typed here yet. */
export function shownState({ lines, trouble, savedAt }: Saving): SavedState | null {
  if (trouble) return { kind: trouble.kind, lines };
  if (lines > 0) return { kind: "saving" };
  return savedAt === null ? null : { kind: "saved", at: savedAt };
}
