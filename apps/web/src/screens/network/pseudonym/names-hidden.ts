"use client";

import { useCallback, useSyncExternalStore } from "react";

/** Kept for this tab of the browser alone: a screen that others see is one tab. */
export const hiddenKey = "rondom-names-hidden";

const listeners = new Set<() => void>();

function listen(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Whether names are hidden in this tab, and the switch. The page that comes from the server does not know yet. */
export function useNamesHidden(): [boolean, (hidden: boolean) => void] {
  const hidden = useSyncExternalStore(
    listen,
    () => sessionStorage.getItem(hiddenKey) === "1",
    () => false,
  );
  const hide = useCallback((on: boolean) => {
    const page = document.documentElement;
    if (on) sessionStorage.setItem(hiddenKey, "1");
    else sessionStorage.removeItem(hiddenKey);
    if (on) page.dataset.names = "hidden";
    else delete page.dataset.names;
    for (const changed of listeners) changed();
  }, []);
  return [hidden, hide];
}
