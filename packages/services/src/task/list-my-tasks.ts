import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import type { Ctx } from "../ctx";
import { type OwnTask, ownTasks } from "./own-tasks";

/** All tasks of whoever holds this link, whatever the link is for. */
export async function listMyTasks(ctx: Ctx): Promise<OwnTask[]> {
  return look(ctx, linkHolder, (reader) => ownTasks(reader, ctx.settings));
}
