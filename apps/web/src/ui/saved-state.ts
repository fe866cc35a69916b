/** Where the typed words are. `at` in ms; `lines` counts what only this device holds. */
export type SavedState =
  | { kind: "saved"; at: number }
  | { kind: "saving" }
  | { kind: "offline"; lines: number }
  | { kind: "failed"; lines: number };
