import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { plainDate } from "@rondom/domain/plain-date";
import { limits, line } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { takeStep } from "./take-step";

const input = z.object({
  familyId: idField,
  taskId: idField,
  version: z.int().min(1),
  title: line(limits.title),
  byDate: plainDate.nullish().transform((date) => date ?? null),
});

/** Gives a task other words or another day; the report it came from stays as it is. */
export async function changeTask(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, taskId, version, title, byDate } = parse(input, given);
  await act(ctx, "task.change", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    const task = await rowOf(writer, "task", taskId);
    if (task.title === title && task.byDate === byDate) return;
    await takeStep(writer, { ...task, version }, "change", "coordinator", { patch: { title, byDate } });
  });
}
