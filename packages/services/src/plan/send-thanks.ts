import { act } from "@rondom/db/access/act";
import type { Reader } from "@rondom/db/access/handle";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { add, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { newId } from "@rondom/domain/id";
import { languages } from "@rondom/domain/language";
import { actorIdsInput } from "@rondom/domain/network/input";
import { goalSeenBy } from "@rondom/domain/plan/seen-by";
import { mayThank, stillToThank } from "@rondom/domain/plan/thanks";
import { Refusal } from "@rondom/domain/refusal";
import { limits, lineOrNull } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { type CurrentMember, currentMember } from "../family/current-members";
import { parse } from "../parse";
import { loadSuccesses, type Success } from "./load-successes";
import { mustBeRound } from "./people-round";
import { holdsLink, type PlanAccess, planKeeper, planOf } from "./plan-keeper";
import { queueThanksMail } from "./queue-thanks-mail";
import { successesOfMember } from "./read-successes";

const input = z.object({
  ...planOf,
  /** Of a goal that was reached, or of a success that a report tells. */
  id: idField,
  actorIds: actorIdsInput.pipe(z.array(idField).min(1, { error: "needed" })),
  words: lineOrNull(limits.line),
  /** Of `words`. */
  language: z.enum(languages, { error: "not-understood" }).default("nl"),
  /** Whether the mail says what went well, too. */
  tells: z.boolean().default(false),
  /** Whose word a coordinator passes on; she thanks nobody by herself. Of nobody else's matter to a link. */
  saidBy: idField.nullish().transform((id) => id ?? null),
});

interface Thanker {
  member: CurrentMember;
  success: Success;
}

/**
 * A "thank you" by mail to those who helped, because the family says so: by their link, or to the coordinator who notes
 * whose word it is. Each is thanked once for one thing; asked again, nothing changes. Only what was reached or told is
 * thanked for. Throws Refusal("not-found") for another's success, and for somebody whom the member cannot choose.
 */
export async function sendThanks(ctx: Ctx, given: unknown): Promise<{ thanked: number }> {
  const { familyId, id, actorIds, saidBy, ...said } = parse(input, given);
  return act(ctx, "plan.send-thanks", planKeeper(ctx, familyId), async (writer) => {
    await oneAtATime(writer);
    const { member, success } = await thankerOf(writer, id, saidBy);
    await mustBeRound(writer, success.actorIds, actorIds);
    const { access, now } = writer;
    const about = success.kind === "goal" ? { goalId: id } : { lineId: id };
    const fresh = stillToThank(actorIds, success.thankedIds);
    for (const actorId of fresh) {
      const coordinatorId = access.kind === "person" ? null : access.coordinatorId;
      const row = { ...about, ...said, id: newId(), actorId, memberId: member.id, coordinatorId, at: now };
      const thanks = await add(writer, "thanks", row);
      await queueThanksMail(writer, ctx.settings, thanks.id, { kind: "actor", id: actorId });
    }
    return { thanked: fresh.length };
  });
}

async function thankerOf(reader: Reader<PlanAccess>, id: string, saidBy: string | null): Promise<Thanker> {
  const { member, successes } = holdsLink(reader)
    ? await successesOfMember(reader)
    : await onTheirWord(reader, saidBy);
  const success = successes.find((each) => each.id === id);
  if (!success) {
    const [goal] = await rowsOf(reader, "goal", { id });
    throw goal && !holdsLink(reader) ? new Refusal("not-now", "goal-not-reached") : new Refusal("not-found");
  }
  if (!mayThank(success, member)) throw new Refusal("not-now", "goal-not-yours");
  return { member, success };
}

/** The member whose word it is, and what of it they could say by themselves. */
async function onTheirWord(reader: Reader<PlanAccess>, saidBy: string | null) {
  if (saidBy === null) {
    throw new Refusal("not-valid", undefined, [{ path: "saidBy", reason: "needed" }]);
  }
  const member = await currentMember(reader, saidBy);
  const viewer = { memberId: member.id, minor: member.minor, ticked: true };
  return { member, successes: await loadSuccesses(reader, (goal) => goalSeenBy(goal, viewer), true) };
}
