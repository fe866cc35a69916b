import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowOf } from "@rondom/db/scope/rows";
import { idField, versionField } from "@rondom/domain/family/input";
import { limits, words } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { moveQuestion } from "./move-question";

const input = z.object({
  familyId: idField,
  questionId: idField,
  version: versionField,
  outcome: z.discriminatedUnion("state", [
    z.object({ state: z.literal("answered"), answer: words(limits.words) }),
    z.object({ state: z.literal("let-go") }),
  ]),
});

/** Closes an open question, with its answer or let go. Throws Refusal("not-now", "question-closed"). */
export async function closeOpenQuestion(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, questionId, version, outcome } = parse(input, given);
  await act(ctx, "plan.close-open-question", coordinatorOf(familyId), async (writer) => {
    const question = await rowOf(writer, "openQuestion", questionId);
    const [verb, answer] =
      outcome.state === "answered" ? (["answer", outcome.answer] as const) : (["let-go", null] as const);
    await moveQuestion(writer, question, version, verb, { answer, closedAt: writer.now });
  });
}
