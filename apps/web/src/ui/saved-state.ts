/** Where the typed words are. `at` in ms; `waiting` counts what only this device holds. */
export type SavedState =
  | { kind: "saved"; at: number }
  | { kind: "saving" }
  | { kind: "offline"; waiting: number; what: "lines" | "answers" }
  | { kind: "failed" };
