"use client";

import { useCallback, useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
const keyOf = (familyId: string) => `rondom-centre-${familyId}`;

function listen(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** The member in the middle of the table, null for the whole family; this browser remembers it per family. */
export function useCentre(
  familyId: string,
  members: readonly { id: string }[],
): [string | null, (memberId: string | null) => void] {
  const kept = useSyncExternalStore(
    listen,
    () => localStorage.getItem(keyOf(familyId)),
    () => null,
  );
  const put = useCallback(
    (memberId: string | null) => {
      if (memberId) localStorage.setItem(keyOf(familyId), memberId);
      else localStorage.removeItem(keyOf(familyId));
      for (const changed of listeners) changed();
    },
    [familyId],
  );
  return [members.some(({ id }) => id === kept) ? kept : null, put];
}
