"use client";

import { PrintedSheet } from "./printed-sheet";
import { useNoteSheet } from "./use-note-sheet";

/** What Ctrl+P prints where versions are closed: that they are, and why. */
export function PrintedNote() {
  const note = useNoteSheet();
  return <PrintedSheet pages={() => note("versions")} />;
}
