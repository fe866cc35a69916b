import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeVersion } from "@rondom/db/scope/rows";
import { idField, versionField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { waitingQuestion } from "./move-question";
import { questionFields, questionRow } from "./question-fields";

const input = z.object({
  familyId: idField,
  questionId: idField,
  version: versionField,
  question: questionFields,
});

/** Other words, or somebody else who looks for the answer. Throws Refusal("not-now", "question-closed"). */
export async function changeOpenQuestion(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, questionId, version, question } = parse(input, given);
  await act(ctx, "plan.change-open-question", coordinatorOf(familyId), async (writer) => {
    await waitingQuestion(writer, questionId);
    const row = await questionRow(writer, question);
    await changeVersion(writer, "openQuestion", { id: questionId, version }, row);
  });
}
