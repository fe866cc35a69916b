import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { settleStepOnce } from "@rondom/db/network/settle-step-once";
import { addOnce, changeWhere, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { productLanguages } from "@rondom/domain/language";
import { atTableInput } from "@rondom/domain/network/conversation/at-table";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { familyAtTable } from "./family-at-table";

const input = atTableInput.extend({
  familyId: idField,
  id: idField,
  /** The family's language on the screen, beside Dutch. */
  language: z
    .enum(productLanguages)
    .nullish()
    .transform((language) => language ?? null),
});

/**
 * Starts a talk with those at the table; that step is done with it. A talk that was left open ends, for there is one
 * at a time. The same id again changes nothing.
 */
export async function startConversation(ctx: Ctx, given: unknown): Promise<{ conversationId: string }> {
  const { familyId, id, members, outsiders, language } = parse(input, given);
  return act(ctx, "network.start-conversation", coordinatorOf(familyId), async (writer) => {
    const known = (await rowsOf(writer, "conversation", { id })).length > 0;
    if (known) return { conversationId: id };
    const atTable = await familyAtTable(writer, { members, outsiders });
    await changeWhere(writer, "conversation", { endedAt: null }, { endedAt: writer.now });
    const started = await addOnce(writer, "conversation", {
      id,
      startedAt: writer.now,
      coordinatorId: writer.access.coordinatorId,
      atTable,
      languageBeside: language,
      version: 1,
    });
    if (started) {
      await settleStepOnce(writer, { conversationId: id, step: "table", state: "done", at: writer.now });
    }
    return { conversationId: id };
  });
}
