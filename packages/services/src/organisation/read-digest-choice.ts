import { look } from "@rondom/db/access/act";
import { coordinator } from "@rondom/db/access/grants";
import { ownDigest } from "@rondom/db/organisation/own-digest";
import type { Ctx } from "../ctx";

/** Whether the coordinator who asks gets the week's mail of what waits for her. */
export async function readDigestChoice(ctx: Ctx): Promise<{ on: boolean }> {
  return look(ctx, coordinator, async (reader) => ({ on: await ownDigest(reader) }));
}
