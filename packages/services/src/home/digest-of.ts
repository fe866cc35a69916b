import { look } from "@rondom/db/access/act";
import { coordinator } from "@rondom/db/access/grants";
import { caseloadOf } from "@rondom/db/home/caseload";
import { openTasks } from "@rondom/db/home/tasks";
import { isHiddenInMail } from "@rondom/domain/task/sensitive";
import type { Digest } from "@rondom/mail/home/digest";
import type { Ctx } from "../ctx";
import { readHome } from "./read-home";

/**
 * What waits for the coordinator who looks, as a mail may say it: counts, and titles of tasks that do not touch health or
 * money; no name of a person, nobody's words, nothing of the family's layer.
 */
export async function digestOf(ctx: Ctx): Promise<Digest["families"]> {
  const { groups } = await readHome(ctx);
  const tasks = await look(ctx, coordinator, async (reader) => openTasks(await caseloadOf(reader)));
  const nameable = new Map(tasks.filter((task) => !isHiddenInMail(task)).map(({ id, title }) => [id, title]));
  const families = new Map<string, Digest["families"][number]>();
  for (const { group, items } of groups) {
    for (const { familyId, familyName, target } of items) {
      const family = families.get(familyId) ?? { name: familyName, groups: [] };
      families.set(familyId, family);
      let entry = family.groups.find((each) => each.group === group);
      if (!entry) {
        entry = { group, count: 0, titles: [] };
        family.groups.push(entry);
      }
      const title = target.kind === "task" ? nameable.get(target.id) : undefined;
      entry.count += 1;
      if (title !== undefined) entry.titles.push(title);
    }
  }
  return [...families.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}
