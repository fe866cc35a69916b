import type { CoordinatorLanguage } from "@rondom/domain/language";
import type { PseudonymWords } from "@rondom/domain/network/pseudonym-names";
import { pseudonymWordsOf } from "@rondom/domain/network/pseudonym-words";
import { coordinatorMessages } from "@rondom/i18n/coordinator-messages";
import { translatorOf } from "@rondom/i18n/translator-of";

/** What people are called instead, in a language of the coordinator. */
export function pseudonymWords(language: CoordinatorLanguage): PseudonymWords {
  const { pseudonym } = coordinatorMessages(language)["coordinator-paper"];
  return pseudonymWordsOf(translatorOf<keyof PseudonymWords>(language, pseudonym));
}
