import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { idField } from "@rondom/domain/family/input";
import { ownerField } from "@rondom/domain/minutes/input";
import { plainDate } from "@rondom/domain/plain-date";
import { limits, line } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { mustLieAhead } from "../task/new-day";
import { newTask } from "../task/new-task";
import { stepForTask } from "./step-for-task";

const input = z.object({
  familyId: idField,
  stepId: idField,
  /** Of the task, made by the client. */
  taskId: idField,
  title: line(limits.title),
  /** null: still to be found. */
  owner: ownerField.nullable(),
  byDate: plainDate.nullish().transform((date) => date ?? null),
  sensitive: z.boolean().default(false),
});

/**
 * Makes a task of a step and asks its owner. Whoever carries it reads its title, no more of the goal: a goal of a
 * member stays that member's. The same id again changes nothing; one open task a step.
 */
export async function stepToTask(ctx: Ctx, given: unknown): Promise<{ taskId: string }> {
  const { familyId, stepId, taskId, owner, ...about } = parse(input, given);
  return act(ctx, "plan.step-to-task", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    const goal = await stepForTask(writer, stepId, taskId);
    if (!goal) return { taskId };
    mustLieAhead(about.byDate, writer.now, "byDate");
    const row = { ...about, id: taskId, domain: goal.domain, goalId: goal.id, stepId, needId: null };
    await newTask(writer, ctx.settings, row, owner, { tell: true });
    return { taskId };
  });
}
