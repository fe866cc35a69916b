import { act } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { answerFields, noteAnswer } from "./note-answer";
import { ownInvitation } from "./own-invitation";

const input = z.object({ invitationId: idField.optional(), ...answerFields });

/** Somebody answers their own invitation, or writes a word about it; the same twice changes nothing. */
export async function answerInvitation(ctx: Ctx, given: unknown): Promise<void> {
  const { invitationId, ...said } = parse(input, given);
  await act(ctx, "meeting.answer", linkHolder, async (writer) => {
    await noteAnswer(writer, await ownInvitation(writer, invitationId), said, null);
  });
}
