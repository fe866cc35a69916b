import { fullDate, shortDate } from "@rondom/i18n/dates";
import { closing, greeting, type Letter, mailWords, words } from "../letter/letter";
import { writeLetter } from "../letter/write-letter";
import type { Message } from "../message";
import type { Errand } from "../task/errand";
import { ownErrands, reportDoor } from "./own-errands";

export type Published = Letter & {
  /** The day of the meeting: epoch milliseconds. */
  held: number;
  /** Whether the reader was there. */
  came: boolean;
  errands: Errand[];
};

/** Announces a report: the reader's own tasks in a few words, and nothing else of it. */
export function publishedMail(published: Published): Promise<Message> {
  const { language, held, came, errands } = published;
  const t = mailWords(language);
  return writeLetter({
    language,
    subject: t("report.published", { date: shortDate(held, language) }),
    preheader: fullDate(held, language),
    blocks: [
      greeting(published),
      words([...(came ? [t("report.thanks")] : []), t("report.ready")].join(" ")),
      ...ownErrands(published, errands),
      reportDoor(published),
      words(t("report.wrong")),
      ...closing(published),
    ],
  });
}
