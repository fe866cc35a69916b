import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { handBackWords } from "./holder-input";
import { takeStep } from "./take-step";

const input = z.object({
  familyId: idField,
  taskId: idField,
  verb: z.enum(["accept", "hand-back", "finish", "reopen"]),
  ...handBackWords,
});

/** What its owner said by phone, noted by the coordinator; for her own tasks as well. Twice changes nothing. */
export async function enterTaskState(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, taskId, verb, reason, word } = parse(input, given);
  await act(ctx, `task.enter-${verb}`, coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    const task = await rowOf(writer, "task", taskId);
    await takeStep(writer, task, verb, "coordinator", verb === "hand-back" ? { reason, word } : { word });
  });
}
