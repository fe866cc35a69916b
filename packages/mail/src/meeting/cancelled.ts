import { fullDate, weekdayDate } from "@rondom/i18n/dates";
import { hours } from "@rondom/i18n/hours";
import { closing, greeting, mailWords, words } from "../letter/letter";
import { typed } from "../letter/typed";
import { writeLetter } from "../letter/write-letter";
import type { Message } from "../message";
import { type MeetingLetter, occasionCalendar, occasionInShort } from "./occasion";

/** First that nobody needs to come; the coordinator's own words stay on the page behind the link. */
export function cancelledMail(cancelled: MeetingLetter): Promise<Message> {
  const { language, occasion, coordinator, link } = cancelled;
  const t = mailWords(language);
  const comma = language === "ar" ? "، " : ", ";
  const moment = [fullDate(occasion.start, language), hours(occasion.start, occasion.end, language)];
  return writeLetter({
    language,
    subject: t("meeting.cancelled", { date: weekdayDate(occasion.start, language) }),
    preheader: occasionInShort(cancelled, occasion),
    blocks: [
      greeting(cancelled),
      { kind: "words", bold: true, lines: [t("meeting.off")] },
      { kind: "struck", label: t("meeting.notThen"), text: moment.join(comma) },
      words(t("meeting.nothing", { coordinator: typed(coordinator.called) })),
      words(t("meeting.agenda")),
      { kind: "choices", hintText: t("meeting.more"), choices: [], link, visible: t("meeting.more") },
      ...closing(cancelled),
    ],
    calendar: occasionCalendar(cancelled, "CANCEL"),
  });
}
