import { newId } from "@rondom/domain/id";
import type { Ctx } from "../ctx";
import { type Conversation, readConversation } from "../network/conversation/read-conversation";
import { startConversation } from "../network/conversation/start-conversation";

/** A talk that was just started with these members, and others, at the table. */
export async function newConversation(
  ctx: Ctx,
  familyId: string,
  members: string[],
  outsiders: { kind: string; actorId?: string }[] = [],
): Promise<string> {
  return (await startConversation(ctx, { familyId, id: newId(), members, outsiders })).conversationId;
}

/** The open talk as the screen on the table gets it. */
export async function openTalk(ctx: Ctx, familyId: string): Promise<NonNullable<Conversation["open"]>> {
  const { open } = await readConversation(ctx, { familyId });
  if (!open) throw new Error("no talk is open");
  return open;
}
