import type { ProductLanguage } from "@rondom/domain/language";
import type { PseudonymWords } from "@rondom/domain/network/pseudonym-names";
import { pseudonymWordsOf } from "@rondom/domain/network/pseudonym-words";
import { translator } from "@rondom/i18n/translate";

/** What people are called instead, in a language. */
export function pseudonymWords(language: ProductLanguage): PseudonymWords {
  const say = translator(language, "sheet");
  return pseudonymWordsOf((key, values) => say(`pseudonym.${key}`, values));
}
