import type { ProductLanguage } from "@rondom/domain/language";
import { clockTime } from "@rondom/i18n/hours";
import type { Block } from "../letter/block";
import { mailWords, words } from "../letter/letter";
import { typed } from "../letter/typed";
import { writeLetter } from "../letter/write-letter";
import type { Message } from "../message";

export type SignIn = {
  language: ProductLanguage;
  /** The coordinator, as they are greeted. */
  called: string;
  organisation: string;
  /** The page with the button; opening it signs nobody in. */
  link: string;
  /** Epoch milliseconds at which the link ends. */
  until: number;
};

/** The link to sign in with. It comes from Rondom itself, so it bears no person's signature. */
export function signInMail({ language, called, organisation, link, until }: SignIn): Promise<Message> {
  const t = mailWords(language);
  const lasts = t("signIn.until", { time: clockTime(until, language) });
  const door: Block = {
    kind: "choices",
    hintText: `${t("signIn.button")}:`,
    choices: [{ label: t("signIn.button"), filled: true }],
    link,
    visible: t("signIn.brokenButtons"),
  };
  return writeLetter({
    language,
    subject: t("signIn.subject"),
    preheader: lasts,
    blocks: [
      words(t("greeting", { reader: typed(called) })),
      words(t("signIn.lead")),
      door,
      words(lasts),
      words(t("signIn.nothing")),
      { kind: "foot", text: `Rondom · ${typed(organisation)}` },
    ],
  });
}
