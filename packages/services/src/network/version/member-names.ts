import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";

/** Names of everybody who ever was of the family, by id: an old map names people who left since. */
export async function memberNames(reader: Reader<FamilyAccess>): Promise<Record<string, string>> {
  return Object.fromEntries((await rowsOf(reader, "member")).map(({ id, name }) => [id, name]));
}
