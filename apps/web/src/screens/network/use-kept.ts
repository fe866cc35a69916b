"use client";

import { useCallback, useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

function listen(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** A word that this browser keeps under a name, for how somebody likes to look; null: none. Nothing on the server. */
export function useKept(name: string): [string | null, (word: string | null) => void] {
  const kept = useSyncExternalStore(
    listen,
    () => localStorage.getItem(name),
    () => null,
  );
  const keep = useCallback(
    (word: string | null) => {
      if (word === null) localStorage.removeItem(name);
      else localStorage.setItem(name, word);
      for (const changed of listeners) changed();
    },
    [name],
  );
  return [kept, keep];
}
