"use client";

import { useKept } from "../use-kept";

/** The member in the middle of the table, null for the whole family; this browser remembers it per family. */
export function useCentre(
  familyId: string,
  members: readonly { id: string }[],
): [string | null, (memberId: string | null) => void] {
  const [kept, keep] = useKept(`rondom-centre-${familyId}`);
  return [members.some(({ id }) => id === kept) ? kept : null, keep];
}
