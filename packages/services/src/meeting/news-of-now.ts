import type { FamilyAccess, SystemFamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { stageOf } from "@rondom/domain/meeting/stage";
import { Refusal } from "@rondom/domain/refusal";
import type { Settings } from "../ctx";
import type { MailWriter } from "../outbox/write-to";
import type { MeetingNews } from "./meeting-mail";
import { queueMeetingMail } from "./queue-meeting-mail";

/** What somebody should hear of their invitation now. Throws Refusal("not-now", "meeting-past") when it is over. */
export async function newsOfNow(
  reader: Reader<FamilyAccess | SystemFamilyAccess>,
  invitation: Row<"invitation">,
): Promise<MeetingNews> {
  const stage = stageOf(await rowOf(reader, "meeting", invitation.meetingId), reader.now);
  if (stage === "cancelled" || invitation.withdrawnAt !== null) return { kind: "cancelled" };
  if (stage !== "called") throw new Refusal("not-now", "meeting-past");
  return { kind: "invitation", addedLater: false };
}

/** Queues the news of now for an invitation whose mail was replaced before it went; nothing once it is over. */
export async function queueNewsAgain(
  writer: MailWriter,
  settings: Settings,
  invitationId: string,
): Promise<void> {
  const invitation = await rowOf(writer, "invitation", invitationId);
  const meeting = await rowOf(writer, "meeting", invitation.meetingId);
  if (stageOf(meeting, writer.now) === "past") return;
  await queueMeetingMail(writer, settings, invitation, await newsOfNow(writer, invitation));
}
