import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import type { Ctx } from "../ctx";
import { readingMember } from "../family/reading-member";

/** Whose link this is, and whether they may say what the whole family wants: an adult. */
export async function readPlanPlace(ctx: Ctx): Promise<{ memberId: string; adult: boolean }> {
  return look(ctx, linkHolder, async (reader) => {
    const { member } = await readingMember(reader, "goals");
    return { memberId: member.id, adult: !member.minor };
  });
}
