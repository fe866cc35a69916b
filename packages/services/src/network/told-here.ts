import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { currentMembers } from "../family/current-members";

/**
 * Whether a screen shows whose words or feelings these are: of the family together and of who is there now. Of a member
 * who left they stay in the file and come back with them; `opened`: the one whose account the coordinator asks for.
 */
export async function toldHere(
  reader: Reader<FamilyAccess>,
  opened: string | null = null,
): Promise<(told: { memberId: string | null }) => boolean> {
  const here = new Set((await currentMembers(reader)).map(({ id }) => id));
  return ({ memberId }) => memberId === null || memberId === opened || here.has(memberId);
}
