import { z } from "zod";
import { idField } from "../../family/input";

/** Who may sit at the table beside the family, apart from the coordinator. */
export const outsiderKinds = ["volunteer", "interpreter", "other"] as const;

export interface Outsider {
  kind: (typeof outsiderKinds)[number];
  /** Who it is, when they stand on the map. */
  actorId: string | null;
}

/** Who sits at the table while the family tells: members by id, and others. */
export interface AtTable {
  members: string[];
  outsiders: Outsider[];
}

export const atTableInput = z.object({
  members: z
    .array(idField)
    .max(60, { error: "too-many" })
    .transform((ids) => [...new Set(ids)]),
  outsiders: z
    .array(
      z.object({
        kind: z.enum(outsiderKinds),
        actorId: idField.nullish().transform((id) => id ?? null),
      }),
    )
    .max(20, { error: "too-many" })
    .default([]),
});

/**
 * Whether feelings may be asked and shown: when members of this family sit there and nobody else (domain.md §3).
 * As long as nobody said who is at the table, they may not.
 */
export function mayAskFeelings(atTable: AtTable): boolean {
  return atTable.members.length > 0 && atTable.outsiders.length === 0;
}

/** Whether words may be shown at this table: the family's together; a member's own when that member sits there alone. */
export function mayShowWordsOf(atTable: AtTable, memberId: string | null): boolean {
  if (!mayAskFeelings(atTable)) return false;
  return memberId === null || atTable.members.every((id) => id === memberId);
}
