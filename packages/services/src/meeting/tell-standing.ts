import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { peopleOf } from "@rondom/db/family/people";
import { replaceUnsent } from "@rondom/db/outbox/mail-states";
import { change, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { standingAnswer } from "@rondom/domain/meeting/answers";
import { personIn, personKey } from "@rondom/domain/person";
import type { Settings } from "../ctx";
import type { MeetingNews } from "./meeting-mail";
import { queueMeetingMail } from "./queue-meeting-mail";

/**
 * Tells everybody whose invitation stands that the meeting moved. `before`: as it was. Who left meanwhile is not asked
 * to come on another day: they need not come.
 */
export async function tellMoved(
  writer: Writer<FamilyAccess>,
  settings: Settings,
  before: Row<"meeting">,
): Promise<void> {
  const people = await peopleOf(writer);
  for (const invitation of await standingInvitations(writer, before.id)) {
    const person = personIn(invitation);
    if (person && people.get(personKey(person))?.gone) {
      await change(writer, "invitation", invitation.id, { withdrawnAt: writer.now });
      await tellCancelled(writer, settings, [invitation]);
      continue;
    }
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
