import type { SavedState } from "../ui/saved-state";

/** Where the typed words are, as far as this page knows. */
export interface Saving {
  /** Lines or answers that only this device holds. */
  waiting: number;
  /** Why they do not get through, and since when (ms). */
  trouble: { kind: "offline" | "failed"; since: number } | null;
  /** When something last reached the server (ms). */
  savedAt: number | null;
}

export type SavingEvent =
  /** Something was typed, taken back, or found in the journal. */
  | { kind: "kept"; waiting: number }
  | { kind: "saved"; waiting: number; at: number }
  /** No answer came. */
  | { kind: "offline"; at: number }
  /** An answer came, but not a good one. */
  | { kind: "failed"; at: number };

export const nothingYet: Saving = { waiting: 0, trouble: null, savedAt: null };

/** What an event makes of it. Trouble keeps its first moment; an answer ends it. */
export function saving(state: Saving, event: SavingEvent): Saving {
  if (event.kind === "kept") return { ...state, waiting: event.waiting };
  if (event.kind === "saved") return { waiting: event.waiting, trouble: null, savedAt: event.at };
  return { ...state, trouble: { kind: event.kind, since: state.trouble?.since ?? event.at } };
}

/** What the header says; null while nothing was typed here yet. */
export function shownState(
  { waiting, trouble, savedAt }: Saving,
  what: "lines" | "answers" = "lines",
): SavedState | null {
  if (trouble?.kind === "failed") return { kind: "failed" };
  if (trouble) return { kind: "offline", waiting, what };
  if (waiting > 0) return { kind: "saving" };
  return savedAt === null ? null : { kind: "saved", at: savedAt };
}

/** What the header says of two ways to the server: what is not there yet before what is; else the later one. */
export function bothSaved(one: SavedState | null, other: SavedState | null): SavedState | null {
  const [saved, ...more] = [one, other].flatMap((state) => (state?.kind === "saved" ? [state] : []));
  const under = [one, other].find((state) => state !== null && state.kind !== "saved");
  if (under || !saved) return under ?? null;
  return { kind: "saved", at: Math.max(saved.at, ...more.map(({ at }) => at)) };
}
