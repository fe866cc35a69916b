import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowOf } from "@rondom/db/scope/rows";
import { idField, versionField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { moveQuestion } from "./move-question";

const input = z.object({ familyId: idField, questionId: idField, version: versionField });

/** Opens a question again that was answered or let go; its search log stays. Throws Refusal("not-now", "question-open"). */
export async function reopenOpenQuestion(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, questionId, version } = parse(input, given);
  await act(ctx, "plan.reopen-open-question", coordinatorOf(familyId), async (writer) => {
    const question = await rowOf(writer, "openQuestion", questionId);
    const patch = { answer: null, closedAt: null, foundActorId: null };
    await moveQuestion(writer, question, version, "reopen", patch);
  });
}
