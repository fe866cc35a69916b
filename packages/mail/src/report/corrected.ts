import { fullDate, shortDate } from "@rondom/i18n/dates";
import { closing, greeting, type Letter, mailWords, words } from "../letter/letter";
import { writeLetter } from "../letter/write-letter";
import type { Message } from "../message";
import type { Errand } from "../task/errand";
import { ownErrands, reportDoor } from "./own-errands";

export type Corrected = Letter & {
  /** The day of the meeting: epoch milliseconds. */
  held: number;
  /** The number of the new version. */
  version: number;
  /** The reader's tasks that are new or changed in it. */
  errands: Errand[];
};

/** Announces a new version; what is different stands on the page. */
export function correctedMail(corrected: Corrected): Promise<Message> {
  const { language, held, version, errands } = corrected;
  const t = mailWords(language);
  return writeLetter({
    language,
    subject: t("report.corrected", { date: shortDate(held, language) }),
    preheader: fullDate(held, language),
    blocks: [
      greeting(corrected),
      words(t("report.version", { version })),
      ...ownErrands(corrected, errands),
      reportDoor(corrected),
      words(t("report.wrong")),
      ...closing(corrected),
    ],
  });
}
