import { act } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { rowOf } from "@rondom/db/scope/rows";
import { plainDate } from "@rondom/domain/plain-date";
import type { TaskState } from "@rondom/domain/task/task";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { heldTask } from "./held-task";
import { taskOfLink } from "./holder-input";
import { nameNewDay } from "./new-day";

const input = z.object({ ...taskOfLink, newDate: plainDate });

/** "Not yet", by its owner, with the day by which it will be done. Pressed twice it changes nothing. */
export async function postponeTask(ctx: Ctx, given: unknown): Promise<{ state: TaskState }> {
  const { taskId, newDate } = parse(input, given);
  return act(ctx, "task.postpone", linkHolder, async (writer) => {
    await oneAtATime(writer);
    const { task, party } = await heldTask(writer, taskId);
    await nameNewDay(writer, task, party, newDate);
    return { state: (await rowOf(writer, "task", task.id)).state };
  });
}
