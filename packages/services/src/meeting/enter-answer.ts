import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { answerFields, noteAnswer } from "./note-answer";

const { value, word } = answerFields;
const input = z.object({ familyId: idField, invitationId: idField, value, word });

/** The coordinator enters an answer that came by phone: "noted by …". */
export async function enterAnswer(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, invitationId, ...said } = parse(input, given);
  await act(ctx, "meeting.enter-answer", coordinatorOf(familyId), async (writer) => {
    const invitation = await rowOf(writer, "invitation", invitationId);
    await noteAnswer(writer, invitation, { ...said, question: false }, writer.access.coordinatorId);
  });
}
