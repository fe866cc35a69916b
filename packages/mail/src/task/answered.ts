import { closing, greeting, type Letter, mailWords, words } from "../letter/letter";
import { writeLetter } from "../letter/write-letter";
import type { Message } from "../message";
import { type Errand, errandDoor, errandLeaf } from "./errand";

export type Answered = Letter & { errand: Errand };

/** An answer came to the reader's question about a task. Its words stay on the page: whatever they touch. */
export function answeredMail(answered: Answered): Promise<Message> {
  const { language, errand } = answered;
  const t = mailWords(language);
  return writeLetter({
    language,
    subject: t("task.answer"),
    preheader: t("task.answerLead"),
    blocks: [
      greeting(answered),
      words(t("task.answerLead")),
      errandLeaf(errand, language),
      errandDoor(errand, t("task.answerRead")),
      ...closing(answered),
    ],
  });
}
