import { fullDate, shortDate } from "@rondom/i18n/dates";
import { closing, greeting, type Letter, mailWords, words } from "../letter/letter";
import { typed } from "../letter/typed";
import { writeLetter } from "../letter/write-letter";
import type { Message } from "../message";

export type Recalled = Letter & {
  /** The day of the meeting: epoch milliseconds. */
  held: number;
};

/** Says that a report no longer holds; there is nothing to do. */
export function recalledMail(recalled: Recalled): Promise<Message> {
  const { language, held, link, coordinator } = recalled;
  const t = mailWords(language);
  const date = shortDate(held, language);
  return writeLetter({
    language,
    subject: t("report.recalled", { date }),
    preheader: fullDate(held, language),
    blocks: [
      greeting(recalled),
      words(t("report.gone", { date, coordinator: typed(coordinator.called) })),
      { kind: "choices", hintText: t("meeting.more"), choices: [], link, visible: t("meeting.more") },
      ...closing(recalled),
    ],
  });
}
