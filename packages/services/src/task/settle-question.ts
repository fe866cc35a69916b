import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { changeWhere, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { Refusal } from "@rondom/domain/refusal";
import { reachableOwner } from "@rondom/domain/task/task";
import { limits, wordsOrNull } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { queueAnswerMail } from "./queue-answer-mail";

const input = z.object({ familyId: idField, eventId: idField, words: wordsOrNull(limits.words) });

/**
 * A question about a task is seen, or answered in words that its asker reads on the page of the task; a mail tells them
 * so at once. Once is enough.
 */
export async function settleQuestion(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, eventId, words } = parse(input, given);
  await act(ctx, "task.settle-question", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    const { kind, taskId, ownerId } = await rowOf(writer, "taskEvent", eventId);
    if (kind !== "question") throw new Refusal("not-found");
    const settled = { seenAt: writer.now, answer: words };
    const first = await changeWhere(writer, "taskEvent", { id: eventId, seenAt: null }, settled);
    if (first === 0 || words === null) return;
    const asker = reachableOwner(await rowOf(writer, "task", taskId));
    if (asker?.id === ownerId) await queueAnswerMail(writer, ctx.settings, taskId, asker);
  });
}
