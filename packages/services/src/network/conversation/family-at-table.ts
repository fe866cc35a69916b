import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { AtTable } from "@rondom/domain/network/conversation/at-table";
import { Refusal } from "@rondom/domain/refusal";

/**
 * Those at the table, who must be of this family's file. Whoever left it since may still be named: what comes in late,
 * from a page without a network, is not lost for it. Throws Refusal("not-found").
 */
export async function familyAtTable(
  reader: Reader<FamilyAccess>,
  { members, outsiders }: AtTable,
): Promise<AtTable> {
  const known = new Set(
    [...(await rowsOf(reader, "member")), ...(await rowsOf(reader, "actor"))].map((row) => row.id),
  );
  const named = [...members, ...outsiders.flatMap(({ actorId }) => (actorId ? [actorId] : []))];
  if (named.some((id) => !known.has(id))) throw new Refusal("not-found");
  return { members, outsiders };
}
