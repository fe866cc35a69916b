import type { PersonAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { tasksElsewhere } from "@rondom/db/task/tasks-elsewhere";
import { isHiddenInMail } from "@rondom/domain/task/sensitive";
import { linkPath } from "../access/ensure-link";
import type { Ctx, Settings } from "../ctx";
import { inOwnOrder, type OwnTask, ownTasks } from "./own-tasks";

/** A task in the list of one person; `title` is null where only its own page names it. */
export type MyTask = Omit<OwnTask, "title"> & { title: string | null };

/**
 * All tasks of whoever holds this link. Behind the link of a task also their open ones round other families of the
 * organisation: what is delicate there is named on its own page alone, the family nowhere. Links of a meeting or a
 * report are sent on more easily; behind those stands one family.
 */
export async function listTasksEverywhere(ctx: Ctx): Promise<MyTask[]> {
  return look(ctx, linkHolder, async (reader) => {
    const own = await ownTasks(reader, ctx.settings);
    if (reader.access.purpose !== "task") return own;
    return [...own, ...(await elsewhere(reader, ctx.settings))].sort(inOwnOrder);
  });
}

async function elsewhere(reader: Reader<PersonAccess>, settings: Settings): Promise<MyTask[]> {
  return (await tasksElsewhere(reader)).map(({ task, link }) => {
    const { id, title, byDate, state } = task;
    // Where it was agreed is that family's affair.
    const apart = { domain: null, meetingId: null, lineId: null };
    const shown = isHiddenInMail(task) ? null : title;
    return { id, title: shown, byDate, state, ...apart, path: linkPath(settings, link) };
  });
}
