import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { Block } from "./block";
import { typed } from "./typed";

/** What every mail to somebody with a personal link needs to know. */
export type Letter = {
  language: ProductLanguage;
  /** `called`: as they are greeted. A family member reads some sentences differently. */
  reader: { called: string; family?: boolean };
  /** `called`: how the reader knows them ("Joke"). */
  coordinator: { name: string; called: string; phone: string };
  organisation: string;
  /** The reader's own link, absolute. */
  link: string;
};

/** The sentences of mails in the reader's language. */
export function mailWords(language: ProductLanguage) {
  return translator(language, "mail");
}

export function greeting({ language, reader }: Pick<Letter, "language" | "reader">): Block {
  return words(mailWords(language)("greeting", { reader: typed(reader.called) }));
}

/** Who writes, with a phone number, and in one small paragraph why; `more` continues that paragraph. */
export function closing(letter: Letter, more?: Omit<Extract<Block, { kind: "foot" }>, "kind">): Block[] {
  const t = mailWords(letter.language);
  const { coordinator, reader } = letter;
  const why = t(reader.family ? "why.family" : "why.participant", { coordinator: typed(coordinator.called) });
  return [signature(letter), { kind: "foot", ...more, text: more?.text ? `${why} ${more.text}` : why }];
}

/** Who writes, with a phone number. */
export function signature({ language, coordinator, organisation }: Omit<Letter, "link">): Block {
  const t = mailWords(language);
  return {
    kind: "signature",
    regards: t("regards"),
    name: t("role", { coordinator: typed(coordinator.name) }),
    at: t("at", { organisation: typed(organisation), phone: typed(coordinator.phone) }),
    phone: coordinator.phone,
  };
}

export function words(...lines: string[]): Block {
  return { kind: "words", lines };
}
