import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { offeredEdits } from "@rondom/db/network/journal";
import { rowsOf } from "@rondom/db/scope/rows";

/** By whom the map was told, and when it last was (ms). */
export interface Told {
  /** Members of the family; none when it was only kept up to date since. */
  memberIds: string[];
  at: number;
}

/**
 * Who told the map: the members at the table of the last talk that ended; without one, the day of the last change.
 * Null for a map on which nobody did anything yet.
 */
export async function toldOf(reader: Reader<FamilyAccess>): Promise<Told | null> {
  const talks = await rowsOf(reader, "conversation");
  const ended = talks.flatMap(({ endedAt, atTable }) =>
    endedAt === null || atTable.members.length === 0 ? [] : [{ at: endedAt, memberIds: atTable.members }],
  );
  const last = ended.sort((a, b) => a.at - b.at).at(-1);
  if (last) return last;
  const { undo } = await offeredEdits(reader);
  return undo && { memberIds: [], at: undo.at };
}
