import { fullDate, weekdayDate } from "@rondom/i18n/dates";
import { hours } from "@rondom/i18n/hours";
import { translator } from "@rondom/i18n/translate";
import { type Calendar, type CalendarEntry, type CalendarMethod, writeCalendar } from "../calendar";
import type { Block } from "../letter/block";
import { type Letter, mailWords } from "../letter/letter";
import { typed } from "../letter/typed";

/** When and where a meeting is: at a place, online, or both. Epoch milliseconds. */
export type Occasion = {
  start: number;
  end: number;
  place?: { name: string; address?: string; town?: string };
  online?: boolean;
};

/** What the calendar entry needs beyond the occasion. */
export type Appointment = Pick<CalendarEntry, "uid" | "sequence" | "stamp" | "organiser" | "attendee">;

export type MeetingLetter = Letter & { occasion: Occasion; appointment: Appointment };

/** "donderdag 10 december, van 14 tot 15.30 uur, Lindeveld": what a mailbox shows beside the subject. */
export function occasionInShort({ language }: Letter, { start, end, place }: Occasion): string {
  const where = place ? (place.town ?? place.name) : mailWords(language)("meeting.online");
  const comma = language === "ar" ? "، " : ", ";
  return [weekdayDate(start, language), hours(start, end, language), where].join(comma);
}

/** "Huis van het Kind, Kerkstraat 12, Lindeveld" */
export function placeInOneLine({ name, address }: { name: string; address?: string }): string {
  return [name, address].filter(Boolean).join(", ");
}

/** The leaf of the day, with hours and place in words. */
export function occasionLeaf({ language }: Letter, { start, end, place, online }: Occasion): Block {
  const t = mailWords(language);
  const when = [fullDate(start, language), hours(start, end, language)];
  const where = place
    ? [
        typed(place.name),
        ...(place.address ? [typed(place.address)] : []),
        ...(online ? [t("meeting.orOnline")] : []),
      ]
    : [t("meeting.online")];
  return {
    kind: "leaf",
    when: start,
    lines: [...when, ...where],
    facts: [
      { label: t("label.when"), lines: when },
      { label: t("label.where"), lines: where },
    ],
  };
}

/** The three answers, none preferred: no is a good answer. */
export function answerChoices({ language, link }: Letter, question: string): Block {
  const t = mailWords(language);
  const answer = translator(language, "meeting");
  return {
    kind: "choices",
    question,
    hint: t("meeting.hint"),
    hintText: t("meeting.hintText"),
    choices: [
      { answer: "yes", sign: "✓", label: answer("answer.yes") },
      { answer: "no", sign: "✕", label: answer("answer.no") },
      { answer: "maybe", sign: "?", label: answer("answer.maybe") },
    ],
    link,
    visible: t("brokenButtons"),
  };
}

/** The reader's calendar entry: a neutral word, the place and their own link; nothing about the family. */
export function occasionCalendar(letter: MeetingLetter, method: CalendarMethod): Calendar {
  const { occasion, appointment, language, link } = letter;
  const t = mailWords(language);
  const { place, start, end } = occasion;
  return writeCalendar({
    ...appointment,
    method,
    start,
    end,
    summary: t("meeting.subject"),
    location: place ? placeInOneLine(place) : t("meeting.online"),
    description: t("meeting.calendar", { link }),
  });
}
