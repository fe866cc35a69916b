import { newId } from "@rondom/domain/id";
import type { StepState } from "@rondom/domain/network/conversation/steps";
import { ne } from "drizzle-orm";
import type { FamilyAccess } from "../access/access";
import { connectionOf, touch, type Writer } from "../access/handle";

/**
 * Notes how a step of a talk was left: one row per step, changed in place, also when two devices do it at once.
 * False when it stood like that already.
 */
export async function settleStepOnce(
  writer: Writer<FamilyAccess>,
  settled: { conversationId: string; step: string; state: StepState; at: number },
): Promise<boolean> {
  const { queries, tables } = connectionOf(writer);
  const { conversationStep } = tables;
  const { familyId, organisationId } = writer.access;
  const { state, at } = settled;
  const changed = await queries
    .insert(conversationStep)
    .values({ id: newId(), familyId, organisationId, ...settled })
    .onConflictDoUpdate({
      target: [conversationStep.conversationId, conversationStep.step],
      set: { state, at },
      setWhere: ne(conversationStep.state, state),
    })
    .returning({ id: conversationStep.id });
  for (const { id } of changed) touch(writer, id);
  return changed.length > 0;
}
