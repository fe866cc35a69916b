import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import type { TaskState } from "@rondom/domain/task/task";
import { openStates } from "@rondom/domain/task/transition";
import type { Ctx } from "../ctx";
import { readingMember } from "../family/reading-member";
import { ownersOf } from "./owners-of";

/** A task of somebody else, as the family sees it. */
export interface FamilyTask {
  id: string;
  title: string;
  domain: string | null;
  byDate: string | null;
  state: TaskState;
  /** `family`: another member of it. */
  owner: { name: string; role: string | null; family: boolean };
}

/** What the others do, for a member of the family: live tasks and those done, nearest day first. Minors: when ticked. */
export async function listFamilyTasks(ctx: Ctx): Promise<FamilyTask[]> {
  return look(ctx, linkHolder, async (reader) => {
    const { member, ticked } = await readingMember(reader, "tasks");
    if (!ticked) return [];
    const tasks = await rowsOf(reader, "task", { state: [...openStates, "done"] });
    const owners = await ownersOf(reader);
    return tasks
      .filter((task) => task.ownerKind !== "member" || task.ownerId !== member.id)
      .map(({ id, title, domain, byDate, state, ownerKind, ownerId }) => {
        const { name, role } = owners(ownerKind, ownerId);
        return { id, title, domain, byDate, state, owner: { name, role, family: ownerKind === "member" } };
      })
      .sort((a, b) => (a.byDate ?? "9999").localeCompare(b.byDate ?? "9999"));
  });
}
