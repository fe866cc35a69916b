import { look } from "@rondom/db/access/act";
import { coordinator } from "@rondom/db/access/grants";
import { type FamilyListRow, familyList } from "@rondom/db/family/family-list";
import type { Ctx } from "../ctx";

/** The families assigned to the coordinator, by name. */
export async function listFamilies(ctx: Ctx): Promise<FamilyListRow[]> {
  return look(ctx, coordinator, familyList);
}
