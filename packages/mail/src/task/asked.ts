import { shortDate, weekdayDate } from "@rondom/i18n/dates";
import { closing, greeting, type Letter, mailWords, words } from "../letter/letter";
import { writeLetter } from "../letter/write-letter";
import type { Message } from "../message";
import { type Errand, errandChoices, errandLeaf } from "./errand";

export type Asked = Letter & {
  errand: Errand;
  /** Agreed at a meeting, or asked afterwards. */
  fromMeeting: boolean;
  /** The page where a volunteer says what they can do. */
  offer?: string;
};

/** Asks one person to take on one task; saying no is allowed, and the mail says so. */
export function askedMail(asked: Asked): Promise<Message> {
  const { language, errand, fromMeeting, offer } = asked;
  const t = mailWords(language);
  const { due } = errand;
  return writeLetter({
    language,
    subject: due ? t("task.askedBy", { date: shortDate(due, language) }) : t("task.asked"),
    preheader: due ? t("task.by", { date: weekdayDate(due, language) }) : t("task.lead"),
    blocks: [
      greeting(asked),
      words(t(fromMeeting ? "task.leadMeeting" : "task.lead")),
      errandLeaf(errand, language),
      errandChoices(errand, language),
      words(t("task.noIsFine")),
      ...closing(
        asked,
        offer
          ? { text: "", link: { label: t("task.offer"), href: offer, after: t("task.offerLead") } }
          : undefined,
      ),
    ],
  });
}
