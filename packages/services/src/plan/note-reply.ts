import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { change, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { limits, words } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { waitingQuestion } from "./move-question";

const input = z.object({ familyId: idField, searchId: idField, words: words(limits.words) });

/** Notes what came back from somebody who was asked; noted again, the first day stays. */
export async function noteReply(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, searchId, words: cameBack } = parse(input, given);
  await act(ctx, "plan.note-reply", coordinatorOf(familyId), async (writer) => {
    const search = await rowOf(writer, "questionSearch", searchId);
    await waitingQuestion(writer, search.questionId);
    const cameBackAt = search.cameBackAt ?? writer.now;
    await change(writer, "questionSearch", searchId, { cameBack, cameBackAt });
  });
}
