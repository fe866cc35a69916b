import { greeting, type Letter, mailWords, signature, words } from "../letter/letter";
import { typed } from "../letter/typed";
import { writeLetter } from "../letter/write-letter";
import type { Message } from "../message";

/** Thanks whoever stepped back, once it is settled. There is nothing to open or to do. */
export function farewellMail(letter: Omit<Letter, "link">): Promise<Message> {
  const { language, coordinator } = letter;
  const t = mailWords(language);
  return writeLetter({
    language,
    subject: t("farewell.subject"),
    preheader: t("farewell.thanks"),
    blocks: [
      greeting(letter),
      words(t("farewell.lead"), t("farewell.thanks")),
      words(t("farewell.settled")),
      signature(letter),
      { kind: "foot", text: t("farewell.why", { coordinator: typed(coordinator.called) }) },
    ],
  });
}
