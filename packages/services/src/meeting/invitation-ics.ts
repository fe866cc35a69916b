import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { peopleOf } from "@rondom/db/family/people";
import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { personKey } from "@rondom/domain/person";
import { Refusal } from "@rondom/domain/refusal";
import { occasionCalendar } from "@rondom/mail/meeting/occasion";
import { z } from "zod";
import { linkUrl } from "../access/ensure-link";
import type { Ctx } from "../ctx";
import { letterTo, senderOf } from "../outbox/letter";
import { parse } from "../parse";
import { occasionOf, uidOf } from "./meeting-mail";
import { ownInvitation } from "./own-invitation";

const input = z.object({ invitationId: idField.optional() });

export interface CalendarFile {
  filename: string;
  /** For the header of the answer. */
  contentType: string;
  ics: string;
}

/**
 * The file with which somebody puts the meeting into their own calendar, or, once it is cancelled, takes it out: the
 * same event as in the mails, asking for no answer.
 */
export async function invitationIcs(ctx: Ctx, given: unknown): Promise<CalendarFile> {
  const { invitationId } = parse(input, given);
  return look(ctx, linkHolder, async (reader) => {
    const invitation = await ownInvitation(reader, invitationId);
    const meeting = await rowOf(reader, "meeting", invitation.meetingId);
    const person = (await peopleOf(reader)).get(personKey(reader.access.person));
    if (!person) throw new Refusal("not-found");
    const link = await rowOf(reader, "link", reader.access.linkId);
    const url = linkUrl(ctx.settings, link, `invitation/${invitation.id}`);
    const letter = letterTo(person, await senderOf(reader), url);
    const over = meeting.state === "cancelled" || invitation.withdrawnAt !== null;
    const appointment = {
      uid: uidOf(ctx.settings, meeting.id),
      sequence: meeting.sequence,
      stamp: reader.now,
      organiser: { name: letter.organisation, address: ctx.settings.mailFrom },
    };
    const { method, ics } = occasionCalendar(
      { ...letter, occasion: occasionOf(meeting), appointment },
      over ? "CANCEL" : "PUBLISH",
    );
    return { filename: "overleg.ics", contentType: `text/calendar; charset=utf-8; method=${method}`, ics };
  });
}
