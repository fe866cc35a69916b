import { peopleOf } from "@rondom/db/family/people";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { personIn, personKey } from "@rondom/domain/person";
import { ensureLink, hasLink } from "../access/ensure-link";
import type { Settings } from "../ctx";
import { type MailWriter, writeTo } from "../outbox/write-to";
import { guestsOf } from "./guests";
import { type MeetingNews, meetingMail } from "./meeting-mail";
import { needsShown } from "./topics";

/**
 * Queues the news of a meeting for one invitee, behind the one link of their invitation. Who left hears only that they
 * need not come, and not even that where access was taken back.
 */
export async function queueMeetingMail(
  writer: MailWriter,
  settings: Settings,
  invitation: Row<"invitation">,
  news: MeetingNews,
  mailId?: string,
): Promise<void> {
  const who = personIn(invitation);
  const person = who ? (await peopleOf(writer)).get(personKey(who)) : undefined;
  if (!who || !person) return;
  const about = { purpose: "invitation", subjectId: invitation.id } as const;
  if (person.gone && (news.kind !== "cancelled" || !(await hasLink(writer, who, about)))) return;
  const meeting = await rowOf(writer, "meeting", invitation.meetingId);
  const link = await ensureLink(writer, who, about);
  const { letter, send } = await writeTo(writer, settings, person, {
    kind: news.kind,
    subjectId: invitation.id,
    link,
    page: `invitation/${invitation.id}`,
    ...(mailId ? { mailId } : {}),
  });
  const asked = await rowsOf(writer, "invitationNeed", { invitationId: invitation.id });
  const needs = await needsShown(
    writer,
    asked.map(({ needId }) => needId),
  );
  const guests = await guestsOf(writer, meeting.id);
  await send(await meetingMail(settings, { meeting, person, letter, needs, guests, now: writer.now }, news));
}
