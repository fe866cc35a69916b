import type { PersonRow } from "@rondom/db/family/people";
import type { Row } from "@rondom/db/tables/schema";
import type { ProductLanguage } from "@rondom/domain/language";
import type { AnswerValue } from "@rondom/domain/meeting/meeting";
import { endOf } from "@rondom/domain/meeting/stage";
import { type Guest, type SeenGuest, whoElseComes } from "@rondom/domain/meeting/table";
import { Refusal } from "@rondom/domain/refusal";
import { languageName } from "@rondom/i18n/language-name";
import { translator } from "@rondom/i18n/translate";
import type { Letter } from "@rondom/mail/letter/letter";
import { cancelledMail } from "@rondom/mail/meeting/cancelled";
import { invitationMail } from "@rondom/mail/meeting/invitation";
import { movedMail } from "@rondom/mail/meeting/moved";
import type { MeetingLetter, Occasion } from "@rondom/mail/meeting/occasion";
import type { Message } from "@rondom/mail/message";
import type { Settings } from "../ctx";
import { type NeedShown, topicOf } from "./topics";

/** What is told of the meeting in one mail. */
export type MeetingNews =
  | { kind: "invitation"; addedLater: boolean }
  | { kind: "moved"; before: Pick<Row<"meeting">, OccasionField>; earlier: AnswerValue | null }
  | { kind: "cancelled" };

type OccasionField = "startsAt" | "minutes" | "place" | "address" | "onlineUrl";

export interface MailFacts {
  meeting: Row<"meeting">;
  person: PersonRow;
  letter: Letter;
  needs: NeedShown[];
  /** Everybody whose invitation stands. */
  guests: Guest[];
  now: number;
}

/** The mail to one person, in their language, with a calendar entry of their own. */
export function meetingMail(settings: Settings, facts: MailFacts, news: MeetingNews): Promise<Message> {
  const base = meetingLetter(settings, facts);
  if (news.kind === "cancelled") return cancelledMail(base);
  if (news.kind === "moved") {
    const { before, earlier } = news;
    return movedMail({ ...base, before: occasionOf(before), ...(earlier ? { earlier } : {}) });
  }
  const { person, guests, meeting, needs } = facts;
  return invitationMail({
    ...base,
    needs: needs.map(topicOf),
    familyComes: guests.some(({ kind }) => kind === "member"),
    others: inWords(whoElseComes(person, guests, meeting.interpreterLanguage), base.language),
    addedLater: news.addedLater,
  });
}

function meetingLetter(settings: Settings, { meeting, person, letter, now }: MailFacts): MeetingLetter {
  return {
    ...letter,
    occasion: occasionOf(meeting),
    appointment: {
      uid: uidOf(settings, meeting.id),
      sequence: meeting.sequence,
      stamp: now,
      organiser: { name: letter.organisation, address: settings.mailFrom },
      // Without an address nothing goes out; the row in the outbox says so.
      attendee: { name: person.name, address: person.email ?? settings.mailFrom },
    },
  };
}

/** UID of the calendar event: one per meeting, the same in every mail and file. */
export function uidOf(settings: Settings, meetingId: string): string {
  return `${meetingId}@${new URL(settings.appUrl).hostname.replace(/[^\w.-]/g, "")}`;
}

/** When and where, as mails and calendars say it. Throws Refusal("not-now") while there is no day. */
export function occasionOf(meeting: Pick<Row<"meeting">, OccasionField>): Occasion {
  const { startsAt, place, address, onlineUrl } = meeting;
  const end = endOf(meeting);
  if (startsAt === null || end === null) throw new Refusal("not-now", "no-day-yet");
  return {
    start: startsAt,
    end,
    ...(place ? { place: { name: place, ...(address ? { address } : {}) } } : {}),
    online: onlineUrl !== null,
  };
}

function inWords(
  guests: readonly SeenGuest[],
  language: ProductLanguage,
): { name?: string; role?: string }[] {
  const t = translator(language, "meeting");
  const people = guests.map(({ name, role, organisation, interprets }) => {
    if (interprets) return { role: t("table.interpreter", { language: languageName(interprets, language) }) };
    const doing = [role, organisation].filter(Boolean).join(", ");
    if (name) return { name, ...(doing ? { role: doing } : {}) };
    return { role: doing || t("table.acquaintance") };
  });
  const seen = new Set<string>();
  // Two people without a name and with the same function would read as a slip.
  return people.filter((person) => {
    const word = JSON.stringify(person);
    return !seen.has(word) && seen.add(word);
  });
}
