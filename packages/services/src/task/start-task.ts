import { act } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import type { TaskState } from "@rondom/domain/task/task";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { heldTask } from "./held-task";
import { taskOfLink } from "./holder-input";
import { takeStep } from "./take-step";

const input = z.object({ ...taskOfLink });

/** "I have begun", by its owner. Pressed twice it changes nothing. */
export async function startTask(ctx: Ctx, given: unknown): Promise<{ state: TaskState }> {
  const { taskId } = parse(input, given);
  return act(ctx, "task.start", linkHolder, async (writer) => {
    await oneAtATime(writer);
    const { task, party } = await heldTask(writer, taskId);
    await takeStep(writer, task, "start", party);
    return { state: "under-way" };
  });
}
