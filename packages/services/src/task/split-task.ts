import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { ownerField } from "@rondom/domain/minutes/input";
import { plainDate } from "@rondom/domain/plain-date";
import { limits, line } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { mustLieAhead } from "./new-day";
import { newTask } from "./new-task";
import { tellChange } from "./queue-changed-mail";
import { takeStep } from "./take-step";

const input = z.object({
  familyId: idField,
  taskId: idField,
  version: z.int().min(1),
  /** What remains of it. */
  title: line(limits.title),
  parts: z
    .array(
      z.object({
        id: idField,
        title: line(limits.title),
        owner: ownerField.nullable(),
        byDate: plainDate.nullish().transform((date) => date ?? null),
      }),
    )
    .min(1)
    .max(8, { error: "too-many" }),
});

/**
 * Takes parts out of a task that is too much for one: each becomes a task of its own, for the same need, goal or point;
 * what remains stays with who has it. A repeated request changes nothing.
 */
export async function splitTask(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, taskId, version, title, parts } = parse(input, given);
  await act(ctx, "task.split", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    const task = await rowOf(writer, "task", taskId);
    const made = await rowsOf(writer, "task", { splitFrom: taskId, id: parts.map((part) => part.id) });
    if (made.length === parts.length) return;
    for (const [at, { byDate }] of parts.entries()) mustLieAhead(byDate, writer.now, `parts.${at}.byDate`);
    await takeStep(writer, { ...task, version }, "split", "coordinator", { patch: { title } });
    if (task.title !== title) await tellChange(writer, ctx.settings, task);
    const { meetingId, domain, needId, goalId, stepId, agendaItemId, openQuestionId, sensitive, kind } = task;
    const shared = {
      meetingId,
      domain,
      needId,
      goalId,
      stepId,
      agendaItemId,
      openQuestionId,
      sensitive,
      kind,
      splitFrom: taskId,
    };
    for (const { owner, ...part } of parts) {
      await newTask(writer, ctx.settings, { ...shared, ...part }, owner, { tell: true });
    }
  });
}
