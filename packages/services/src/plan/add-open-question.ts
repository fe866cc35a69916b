import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { addOnce } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { newId } from "@rondom/domain/id";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { questionFields, questionRow } from "./question-fields";

const input = z.object({ familyId: idField, id: idField, question: questionFields });

/** A question outside a meeting. The same id again changes nothing. */
export async function addOpenQuestion(ctx: Ctx, given: unknown): Promise<{ questionId: string }> {
  const { familyId, id, question } = parse(input, given);
  return act(ctx, "plan.add-open-question", coordinatorOf(familyId), async (writer) => {
    const row = await questionRow(writer, question);
    // No line of minutes says it: an id of its own, which no line has.
    const asked = { lineId: newId(), state: "open" as const, askedAt: writer.now, version: 1 };
    await addOnce(writer, "openQuestion", { id, ...row, ...asked });
    return { questionId: id };
  });
}
