import { newId } from "@rondom/domain/id";
import { and, eq } from "drizzle-orm";
import type { FamilyAccess } from "../access/access";
import { connectionOf, type Writer } from "../access/handle";
import { add } from "../scope/rows";

/** Says for which needs a meeting is called: these and no others. */
export async function setMeetingNeeds(
  writer: Writer<FamilyAccess>,
  meetingId: string,
  needIds: readonly string[],
): Promise<void> {
  const { queries, tables } = connectionOf(writer);
  const { meetingNeed } = tables;
  await queries
    .delete(meetingNeed)
    .where(and(eq(meetingNeed.familyId, writer.access.familyId), eq(meetingNeed.meetingId, meetingId)));
  for (const needId of new Set(needIds)) await add(writer, "meetingNeed", { id: newId(), meetingId, needId });
}

/** Says for which needs one person is asked: these and no others. */
export async function setInvitationNeeds(
  writer: Writer<FamilyAccess>,
  invitationId: string,
  needIds: readonly string[],
): Promise<void> {
  const { queries, tables } = connectionOf(writer);
  const { invitationNeed } = tables;
  await queries
    .delete(invitationNeed)
    .where(
      and(eq(invitationNeed.familyId, writer.access.familyId), eq(invitationNeed.invitationId, invitationId)),
    );
  for (const needId of new Set(needIds)) {
    await add(writer, "invitationNeed", { id: newId(), invitationId, needId });
  }
}
