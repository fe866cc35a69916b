import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { plainDate } from "@rondom/domain/plain-date";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { handBackWords } from "./holder-input";
import { nameNewDay } from "./new-day";
import { takeStep } from "./take-step";

const input = z.object({
  familyId: idField,
  taskId: idField,
  verb: z.enum(["accept", "start", "hand-back", "finish", "leave-undone", "reopen", "not-yet"]),
  ...handBackWords,
  /** With "not-yet". */
  newDate: plainDate.nullish().transform((date) => date ?? null),
});

/** What its owner said by phone, noted by the coordinator; for her own tasks as well. Twice changes nothing. */
export async function enterTaskState(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, taskId, verb, reason, word, newDate } = parse(input, given);
  await act(ctx, `task.enter-${verb}`, coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    const task = await rowOf(writer, "task", taskId);
    if (verb === "not-yet") {
      if (newDate === null)
        throw new Refusal("not-valid", undefined, [{ path: "newDate", reason: "needed" }]);
      return nameNewDay(writer, task, "coordinator", newDate, word);
    }
    const withReason = verb === "hand-back" || verb === "leave-undone";
    await takeStep(writer, task, verb, "coordinator", withReason ? { reason, word } : { word });
  });
}
