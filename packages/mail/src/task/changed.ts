import { fullDate, shortDate } from "@rondom/i18n/dates";
import { closing, greeting, type Letter, mailWords, words } from "../letter/letter";
import { writeLetter } from "../letter/write-letter";
import type { Message } from "../message";
import { type Errand, errandDoor, errandLeaf } from "./errand";

export type Changed = Letter & {
  /** As it is now. */
  errand: Errand;
  /** The day it had, when that is another one now. */
  dayBefore?: string;
};

/** The words or the day of a task changed: how it was by when, struck, and how it is now. */
export function changedMail(changed: Changed): Promise<Message> {
  const { language, errand, dayBefore } = changed;
  const t = mailWords(language);
  const { due } = errand;
  return writeLetter({
    language,
    subject: due ? t("task.changedBy", { date: shortDate(due, language) }) : t("task.changed"),
    preheader: t("task.changedLead"),
    blocks: [
      greeting(changed),
      words(t("task.changedLead")),
      ...(dayBefore
        ? [{ kind: "struck" as const, label: t("task.notThen"), text: fullDate(dayBefore, language) }]
        : []),
      errandLeaf(errand, language, due ? [] : [t("task.noDay")]),
      words(t("task.changedFine")),
      errandDoor(errand, t("task.see")),
      ...closing(changed),
    ],
  });
}
