import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeWhere, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";

const input = z.object({ familyId: idField, conversationId: idField });

/** Ends a talk; one that ended keeps its moment. What comes in late for it is still taken. */
export async function endConversation(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, conversationId } = parse(input, given);
  await act(ctx, "network.end-conversation", coordinatorOf(familyId), async (writer) => {
    await rowOf(writer, "conversation", conversationId);
    await changeWhere(writer, "conversation", { id: conversationId, endedAt: null }, { endedAt: writer.now });
  });
}
