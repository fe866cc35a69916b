import type { AnswerValue } from "@rondom/domain/meeting/meeting";
import { fullDate, shortDate } from "@rondom/i18n/dates";
import { dayOf } from "@rondom/i18n/day";
import { hours } from "@rondom/i18n/hours";
import { oneLine } from "../clean";
import { closing, greeting, mailWords, words } from "../letter/letter";
import { writeLetter } from "../letter/write-letter";
import type { Message } from "../message";
import {
  answerChoices,
  type MeetingLetter,
  type Occasion,
  occasionCalendar,
  occasionInShort,
  occasionLeaf,
  placeInOneLine,
} from "./occasion";

export type Moved = MeetingLetter & {
  before: Occasion;
  /** What the reader had answered, if anything. */
  earlier?: AnswerValue;
};

/** Another day, hour or place: the old one struck, the new one in full, and the question anew. */
export function movedMail(moved: Moved): Promise<Message> {
  const { language, occasion, before, earlier } = moved;
  const t = mailWords(language);
  return writeLetter({
    language,
    subject: t(`meeting.${whatChanged(before, occasion)}`, { date: shortDate(occasion.start, language) }),
    preheader: occasionInShort(moved, occasion),
    blocks: [
      greeting(moved),
      { kind: "words", bold: true, lines: [t("meeting.moved")] },
      { kind: "struck", label: t("meeting.notThen"), text: oldMoment(moved) },
      words(t("meeting.nowThen")),
      occasionLeaf(moved, occasion),
      ...(earlier ? [words(t(`meeting.earlier.${earlier}`))] : []),
      answerChoices(moved, t("meeting.suits")),
      { kind: "words", small: true, lines: [t("meeting.count")] },
      words(t("meeting.agenda")),
      ...closing(moved),
    ],
    calendar: occasionCalendar(moved, "REQUEST"),
  });
}

function whatChanged(before: Occasion, now: Occasion): "movedDay" | "movedHour" | "movedPlace" {
  if (!dayOf(before.start).equals(dayOf(now.start))) return "movedDay";
  return before.start === now.start && before.end === now.end ? "movedPlace" : "movedHour";
}

/** The old moment; with the old place only when the place is what changed. */
function oldMoment({ language, before, occasion }: Moved): string {
  const comma = language === "ar" ? "، " : ", ";
  const moment = [fullDate(before.start, language), hours(before.start, before.end, language)];
  const where = (one: Occasion) =>
    one.place ? oneLine(placeInOneLine(one.place)) : mailWords(language)("meeting.online");
  return (where(before) === where(occasion) ? moment : [...moment, where(before)]).join(comma);
}
