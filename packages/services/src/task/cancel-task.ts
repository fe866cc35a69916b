import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { limits, wordsOrNull } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { dropWaitingMail } from "./drop-waiting-mail";
import { takeStep } from "./take-step";

const input = z.object({ familyId: idField, taskId: idField, word: wordsOrNull(limits.words) });

/** A task that is no longer needed; its link says so. Twice changes nothing. */
export async function cancelTask(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, taskId, word } = parse(input, given);
  await act(ctx, "task.cancel", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    await takeStep(writer, await rowOf(writer, "task", taskId), "cancel", "coordinator", { word });
    await dropWaitingMail(writer, taskId);
  });
}
