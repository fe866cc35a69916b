import type { ProductLanguage } from "@rondom/domain/language";

/** The words of a button inside a sentence: "ik kom". English keeps its capital I, Arabic has none. */
export function inSentence(words: string, page: ProductLanguage): string {
  if (page === "en" || page === "ar") return words;
  return words.charAt(0).toLocaleLowerCase(page) + words.slice(1);
}
