import { act } from "@rondom/db/access/act";
import { coordinator } from "@rondom/db/access/grants";
import { addFamily } from "@rondom/db/family/open-family";
import { familyInput } from "@rondom/domain/family/input";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

/** Opens a family's file and assigns it to the coordinator who does so; the same id again changes nothing. */
export async function openFamily(ctx: Ctx, input: unknown): Promise<{ familyId: string }> {
  const family = parse(familyInput, input);
  return act(ctx, "family.open", coordinator, async (writer) => {
    await addFamily(writer, family);
    return { familyId: family.id };
  });
}
