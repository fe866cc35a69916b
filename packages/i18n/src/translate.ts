import type { ProductLanguage } from "@rondom/domain/language";
import { type dutch, messages, type Noun } from "./messages";
import { overlay } from "./overlay";
import { type Paths, type Translator, translatorOf } from "./translator-of";

export type { Noun } from "./messages";

/** The keys one noun has in Dutch. */
export type Sentence<N extends Noun> = Paths<(typeof dutch)[N]>;

const made = new Map<string, Translator>();

/** The sentences of one noun in a language; a line the language lacks is said in Dutch. */
export function translator<N extends Noun>(language: ProductLanguage, noun: N): Translator<Sentence<N>> {
  const name = `${language}/${noun}`;
  const known =
    made.get(name) ?? translatorOf(language, overlay(messages.nl[noun], messages[language][noun]));
  made.set(name, known);
  return known;
}
