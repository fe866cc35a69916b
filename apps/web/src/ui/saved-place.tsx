"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { SavedIndicator } from "./saved-indicator";
import type { SavedState } from "./saved-state";

const Show = createContext<(state: SavedState | null) => void>(() => undefined);
const Shown = createContext<SavedState | null>(null);

/** Round the workspace: lets a screen say in the header where its words are. */
export function SavedProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<SavedState | null>(null);
  return (
    <Show value={setState}>
      <Shown value={state}>{children}</Shown>
    </Show>
  );
}

/** The place in the header. */
export function SavedPlace() {
  const state = useContext(Shown);
  return state ? <SavedIndicator state={state} /> : null;
}

/** Shows this state in the header while the component stands on the page. */
export function useShowSaved(state: SavedState | null): void {
  const show = useContext(Show);
  const text = JSON.stringify(state);
  const same = useMemo<SavedState | null>(() => JSON.parse(text), [text]);
  useEffect(() => {
    show(same);
    return () => show(null);
  }, [show, same]);
}
