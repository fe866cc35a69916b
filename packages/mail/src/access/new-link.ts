import { closing, greeting, type Letter, mailWords, words } from "../letter/letter";
import { writeLetter } from "../letter/write-letter";
import type { Message } from "../message";

/** A new link, sent to the address on file; the mail says nothing of what is behind it. */
export function newLinkMail(letter: Letter): Promise<Message> {
  const { language, link } = letter;
  const t = mailWords(language);
  const label = t("newLink.button");
  return writeLetter({
    language,
    subject: t("newLink.subject"),
    preheader: t("newLink.lead"),
    blocks: [
      greeting(letter),
      words(t("newLink.lead")),
      {
        kind: "choices",
        hintText: `${label}:`,
        choices: [{ label, filled: true }],
        link,
        visible: t("brokenButtons"),
      },
      words(t("newLink.kept")),
      words(t("newLink.nothing")),
      ...closing(letter),
    ],
  });
}
