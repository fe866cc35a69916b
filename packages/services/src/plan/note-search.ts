import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { addOnce, changeWhere } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { Refusal } from "@rondom/domain/refusal";
import { limits, lineOrNull, wordsOrNull } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { currentActor } from "../network/actor/current-actors";
import { parse } from "../parse";
import { waitingQuestion } from "./move-question";

const input = z.object({
  familyId: idField,
  id: idField,
  questionId: idField,
  actorId: idField.nullish().transform((id) => id ?? null),
  /** Somebody who is not on the map. */
  whom: lineOrNull(limits.name),
  cameBack: wordsOrNull(limits.words),
});

/** Notes who was asked, and what came back if it did. From then on the question is searched. The same id adds nothing. */
export async function noteSearch(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, ...search } = parse(input, given);
  await act(ctx, "plan.note-search", coordinatorOf(familyId), async (writer) => {
    const question = await waitingQuestion(writer, search.questionId);
    const { actorId, whom, cameBack } = search;
    if (actorId === null && whom === null) {
      throw new Refusal("not-valid", undefined, [{ path: "whom", reason: "needed" }]);
    }
    if (actorId) await currentActor(writer, actorId);
    const { coordinatorId } = writer.access;
    const cameBackAt = cameBack === null ? null : writer.now;
    const isNew = await addOnce(writer, "questionSearch", {
      ...search,
      whom: actorId ? null : whom,
      at: writer.now,
      cameBackAt,
      coordinatorId,
    });
    if (!isNew || question.state === "searching") return;
    // Nothing that a form shows is changed by this: its version stays.
    await changeWhere(writer, "openQuestion", { id: question.id, state: "open" }, { state: "searching" });
  });
}
