import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { familyRow } from "@rondom/db/family/family-row";
import { type SharedMap, sharedMap } from "@rondom/domain/network/shared-map";
import { Refusal } from "@rondom/domain/refusal";
import type { Ctx } from "../../ctx";
import { readingMember } from "../../family/reading-member";
import { loadMap } from "../load-map";

/**
 * The map for the member who holds the link: the shared layer alone. Throws Refusal("not-now", "not-shared-with-you")
 * for a minor for whom the map was not ticked.
 */
export async function readMapAsMember(ctx: Ctx): Promise<SharedMap & { familyName: string }> {
  return look(ctx, linkHolder, async (reader) => {
    const { member, ticked } = await readingMember(reader, "map");
    if (!ticked) throw new Refusal("not-now", "not-shared-with-you");
    const { name } = await familyRow(reader);
    const viewer = { memberId: member.id, minor: member.minor };
    return { familyName: name, ...sharedMap(await loadMap(reader), viewer) };
  });
}
