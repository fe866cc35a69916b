import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { settleStepOnce } from "@rondom/db/network/settle-step-once";
import { changeWhere, rowOf, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { domainOfStep, stepField, stepStates } from "@rondom/domain/network/conversation/steps";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { noteDomainState } from "../domain/note-domain-state";
import { editMap } from "../edit/edit-map";

const input = z.object({
  familyId: idField,
  conversationId: idField,
  step: stepField,
  state: z.enum(stepStates),
});

/**
 * Notes that a step of a talk is done or passed over; the same again changes nothing. A domain that is done was spoken
 * about: it says so when nothing was noted yet, and is no longer to be asked again.
 */
export async function settleStep(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, conversationId, step, state } = parse(input, given);
  await editMap(ctx, "settle-step", familyId, async (writer) => {
    await rowOf(writer, "conversation", conversationId);
    const newest = (await rowsOf(writer, "conversationStep", { conversationId })).at(-1);
    // Steps settled within one tick of the clock keep their order.
    const at = Math.max(writer.now, (newest?.at ?? 0) + 1);
    const settled = await settleStepOnce(writer, { conversationId, step, state, at });
    const domain = domainOfStep(step);
    if (settled && state === "done" && domain !== null) await domainSpoken(writer, domain);
  });
}

async function domainSpoken(writer: Writer<FamilyAccess>, domain: string): Promise<void> {
  const state = (await rowsOf(writer, "domainState", { domain })).at(-1)?.state ?? "not-spoken";
  if (state === "not-spoken") await noteDomainState(writer, domain, "spoken");
  const needIds = (await rowsOf(writer, "need", { domain })).map((need) => need.id);
  const settled = { settledAt: writer.now, settledBy: writer.access.coordinatorId };
  await changeWhere(writer, "askAgain", { domain, settledAt: null }, settled);
  await changeWhere(writer, "askAgain", { needId: needIds, settledAt: null }, settled);
}
