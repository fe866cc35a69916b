import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { changeVersion, rowOf, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { idField, versionField } from "@rondom/domain/family/input";
import { newId } from "@rondom/domain/id";
import { limits, wordsOrNull } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx, Settings } from "../ctx";
import { inviteMore } from "../meeting/invite-more";
import { nextMeeting } from "../meeting/next-meeting";
import { currentActor } from "../network/actor/current-actors";
import { newActorInput, putOnMap } from "../network/actor/put-on-map";
import { editMap } from "../network/edit/edit-map";
import { meetNeeds } from "../network/need/meet-needs";
import { agree } from "../network/sharing/agree";
import { parse } from "../parse";
import { moveQuestion } from "./move-question";

const input = z.object({
  familyId: idField,
  questionId: idField,
  version: versionField,
  /** Somebody new on the map, or who stands there already. */
  found: z.union([z.object({ actorId: idField }), z.object(newActorInput)]),
  /** Who of the family agreed that this person is invited; null: nobody was asked yet. */
  agreedBy: idField.nullish().transform((id) => id ?? null),
  answer: wordsOrNull(limits.words),
});

/** What became of the invitation; `next-call`: no meeting is coming, the next call proposes this person. */
export const foundInvitations = ["invited", "draft", "next-call", "not-agreed"] as const;
export type FoundInvitation = (typeof foundInvitations)[number];

/**
 * Somebody was found for an open question: they stand on the map, in its domain and for its need, are invited to the
 * meeting that is coming, and the question is answered; all in one step. Nobody is invited without the family's word.
 * Throws Refusal("not-now") with "question-closed" or "already-on-map". The same person again changes nothing.
 */
export async function findForQuestion(
  ctx: Ctx,
  given: unknown,
): Promise<{ actorId: string; invitation: FoundInvitation }> {
  const { familyId, questionId, version, found, agreedBy, answer } = parse(input, given);
  return editMap(ctx, "add-actor", familyId, async (writer) => {
    const question = await rowOf(writer, "openQuestion", questionId);
    const actorId = "actorId" in found ? found.actorId : found.id;
    if (question.foundActorId === actorId && question.state === "answered") {
      return { actorId, invitation: await invitationNow(writer, actorId) };
    }
    const patch = { answer, closedAt: writer.now };
    await moveQuestion(writer, question, version, "answer", patch);
    const needIds = question.needId ? [question.needId] : [];
    if ("actorId" in found) await placeKnown(writer, actorId, needIds);
    else {
      const places = question.domain ? [{ domain: question.domain, memberId: null }] : [];
      await putOnMap(writer, { ...found, places, needIds });
    }
    await changeVersion(
      writer,
      "openQuestion",
      { id: questionId, version: version + 1 },
      { foundActorId: actorId },
    );
    if (agreedBy) await agree(writer, { id: newId(), actorId, kind: "invite", memberId: agreedBy });
    return { actorId, invitation: await bringAlong(writer, ctx.settings, actorId, question) };
  });
}

async function placeKnown(
  writer: Writer<FamilyAccess>,
  actorId: string,
  needIds: readonly string[],
): Promise<void> {
  await currentActor(writer, actorId);
  const met = await rowsOf(writer, "needActor", { actorId, until: null });
  const fresh = needIds.filter((id) => met.every((row) => row.needId !== id));
  await meetNeeds(writer, actorId, fresh);
}

/** To the meeting that is coming; else ticked in the one that is being prepared; else the next call proposes them. */
async function bringAlong(
  writer: Writer<FamilyAccess>,
  settings: Settings,
  actorId: string,
  { needId }: Row<"openQuestion">,
): Promise<FoundInvitation> {
  if (!(await mayBeInvited(writer, actorId))) return "not-agreed";
  const key = `actor:${actorId}` as const;
  const meeting = await nextMeeting(writer);
  if (meeting) {
    await inviteMore(writer, settings, meeting, [key], needId ? { [key]: [needId] } : {});
    return "invited";
  }
  const [draft] = await rowsOf(writer, "meeting", { state: "draft" });
  if (!draft) return "next-call";
  const invitees = [...new Set([...draft.invitees, key])];
  await changeVersion(writer, "meeting", draft, { invitees });
  return "draft";
}

async function invitationNow(writer: Writer<FamilyAccess>, actorId: string): Promise<FoundInvitation> {
  if (!(await mayBeInvited(writer, actorId))) return "not-agreed";
  const meeting = await nextMeeting(writer);
  if (!meeting) return "next-call";
  const standing = await rowsOf(writer, "invitation", { meetingId: meeting.id, actorId, withdrawnAt: null });
  return standing.length > 0 ? "invited" : "next-call";
}

async function mayBeInvited(writer: Writer<FamilyAccess>, actorId: string): Promise<boolean> {
  const standing = await rowsOf(writer, "consent", { actorId, kind: "invite", withdrawnAt: null });
  return standing.length > 0;
}
