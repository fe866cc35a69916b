import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeWhere, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { Refusal } from "@rondom/domain/refusal";
import { limits, wordsOrNull } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

const input = z.object({ familyId: idField, eventId: idField, words: wordsOrNull(limits.words) });

/** A question about a task is seen, or answered in words that its asker reads on the page of the task. Once is enough. */
export async function settleQuestion(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, eventId, words } = parse(input, given);
  await act(ctx, "task.settle-question", coordinatorOf(familyId), async (writer) => {
    const event = await rowOf(writer, "taskEvent", eventId);
    if (event.kind !== "question") throw new Refusal("not-found");
    await changeWhere(
      writer,
      "taskEvent",
      { id: eventId, seenAt: null },
      { seenAt: writer.now, answer: words },
    );
  });
}
