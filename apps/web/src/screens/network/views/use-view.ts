"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { addressOf, type View, viewIn } from "./view";

export interface Shown {
  view: View;
  /** Shows another drawing; `from`: the stop from which a key asked for it. */
  show: (view: View, from?: string) => void;
  /** The person, or the family, at whom the focus arrives in the drawing that is shown; null: no key asked for it. */
  arrival: string | null;
}

/** Which drawing is shown: as the address says, so that a reload and a bookmark show the same. */
export function useView(): Shown {
  const view = viewIn(useSearchParams());
  const [arrival, setArrival] = useState<string | null>(null);
  const show = (next: View, from: string | null = null) => {
    setArrival(from);
    if (next !== view) window.history.replaceState(null, "", addressOf(next, window.location));
  };
  return { view, show, arrival };
}
