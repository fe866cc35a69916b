import { act } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import type { TaskState } from "@rondom/domain/task/task";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { heldTask } from "./held-task";
import { handBackWords, taskOfLink } from "./holder-input";
import { takeStep } from "./take-step";

const input = z.object({ ...taskOfLink, ...handBackWords });

/** "It did not work out", by its owner, with a reason or a word where they wish. Pressed twice it changes nothing. */
export async function leaveTaskUndone(ctx: Ctx, given: unknown): Promise<{ state: TaskState }> {
  const { taskId, ...said } = parse(input, given);
  return act(ctx, "task.leave-undone", linkHolder, async (writer) => {
    await oneAtATime(writer);
    const { task, party } = await heldTask(writer, taskId);
    await takeStep(writer, task, "leave-undone", party, said);
    return { state: "not-done" };
  });
}
