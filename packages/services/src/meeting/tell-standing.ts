import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { replaceUnsent } from "@rondom/db/outbox/mail-states";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { standingAnswer } from "@rondom/domain/meeting/answers";
import type { Settings } from "../ctx";
import type { MeetingNews } from "./meeting-mail";
import { queueMeetingMail } from "./queue-meeting-mail";

/** Tells everybody whose invitation stands that the meeting moved. `before`: as it was. */
export async function tellMoved(
  writer: Writer<FamilyAccess>,
  settings: Settings,
  before: Row<"meeting">,
): Promise<void> {
  for (const invitation of await standingInvitations(writer, before.id)) {
    // Who has not had the invitation yet gets one with the new moment: there is nothing to strike out for them.
    const unsent = (await replaceUnsent(writer, invitation.id)).includes("invitation");
    const answers = await rowsOf(writer, "answer", { invitationId: invitation.id });
    const earlier = standingAnswer(answers, before.sequence).value;
    const news: MeetingNews = unsent
      ? { kind: "invitation", addedLater: false }
      : { kind: "moved", before, earlier };
    await queueMeetingMail(writer, settings, invitation, news);
  }
}

/** Tells these people that they need not come; who never had the invitation hears nothing. */
export async function tellCancelled(
  writer: Writer<FamilyAccess>,
  settings: Settings,
  invitations: readonly Row<"invitation">[],
): Promise<void> {
  for (const invitation of invitations) {
    const unsent = (await replaceUnsent(writer, invitation.id)).includes("invitation");
    if (!unsent) await queueMeetingMail(writer, settings, invitation, { kind: "cancelled" });
  }
}

/** Invitations that were not withdrawn. */
export function standingInvitations(
  writer: Writer<FamilyAccess>,
  meetingId: string,
): Promise<Row<"invitation">[]> {
  return rowsOf(writer, "invitation", { meetingId, withdrawnAt: null });
}
