import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { weightField } from "@rondom/domain/load/weight";
import { plainDate } from "@rondom/domain/plain-date";
import { limits, line } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { kindField } from "./kind-field";
import { mustLieAhead } from "./new-day";
import { tellChange } from "./queue-changed-mail";
import { takeStep } from "./take-step";

const input = z.object({
  familyId: idField,
  taskId: idField,
  version: z.int().min(1),
  title: line(limits.title),
  byDate: plainDate.nullish().transform((date) => date ?? null),
  weight: weightField.optional(),
  kind: kindField.optional(),
});

/**
 * Gives a task other words, another day, weight or kind; the report it came from stays as it is. Its owner is told of
 * words and day by mail at once; weight and kind are the coordinator's own.
 */
export async function changeTask(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, taskId, version, title, byDate, ...more } = parse(input, given);
  await act(ctx, "task.change", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    const task = await rowOf(writer, "task", taskId);
    const weight = more.weight ?? task.weight;
    const kind = more.kind === undefined ? task.kind : more.kind;
    const told = task.title !== title || task.byDate !== byDate;
    if (!told && task.weight === weight && task.kind === kind) return;
    // A day that was over already may stay while other words are found.
    if (task.byDate !== byDate) mustLieAhead(byDate, writer.now, "byDate");
    const patch = { title, byDate, weight, kind };
    await takeStep(writer, { ...task, version }, "change", "coordinator", { patch });
    if (told) await tellChange(writer, ctx.settings, task);
  });
}
