import type { Person } from "@rondom/domain/person";
import { requestNewLink } from "../../access/request-new-link";
import type { Ctx } from "../../ctx";
import { readTask } from "../../task/read-task";
import { newLink } from "../actor";
import { ask, type Home, rowsAt, type Year } from "./home";
import { attempt, count } from "./tally";

const ninetyDays = 90 * 24 * 60 * 60_000;

/**
 * The context of whoever holds the link of a task. More than ninety days after its end the link is dead; they see that,
 * ask for it again by their old mail, and get it.
 */
export async function ownerAt(year: Year, home: Home, person: Person, taskId: string): Promise<Ctx> {
  const { world, tally } = year;
  const about = { purpose: "task", subjectId: taskId } as const;
  const { link, token, holder } = await newLink(world, home.ctx, home.familyId, person, about);
  count(tally, `link ${link.purpose}`);
  const [task] = await rowsAt(home, "task", { id: taskId });
  const ended = link.purpose === "task" ? (task?.endedAt ?? null) : null;
  if (ended === null || world.clock.now <= Math.max(ended, link.renewedAt ?? 0) + ninetyDays) return holder;
  const dead = { refused: "not-found" };
  await attempt(
    tally,
    "link ended open",
    dead,
    () => readTask(holder, { taskId }),
    async () => "opened",
  );
  ask(year, "new-link", link.id);
  const again = async () => (await readTask(holder, { taskId })) && "opened";
  const request = () => requestNewLink(world.as({ kind: "system" }), { token });
  await attempt(tally, "link ended request", { to: "opened" }, request, again);
  return holder;
}
