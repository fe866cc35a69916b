"use client";

import { useTalk } from "../conversation-place";

/** Whose words and feelings are noted now: of the one member who sits there alone; null: the family's together. */
export function useWhose(): string | null {
  const members = useTalk().shown.open?.atTable.members ?? [];
  const [only, other] = members;
  return only && other === undefined ? only : null;
}
